import ArgumentParser
import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench

@testable import InquiryCLI

/// A debrief whose lines are given beforehand, on a clock that moves between them.
final class ScriptedDebrief {
  /// One thing that happens at the keyboard.
  enum Beat {
    case line(String)
    case wait(Double)
    case interrupt(String)
  }

  /// Gives one line after another and lets time pass in between; then the input ends.
  struct Script: LineSource {
    let beats: Beats
    mutating func next(prompt: Prompt) -> LineResult { beats.next(prompt) }
  }

  final class Beats {
    var waiting: [Beat]
    var prompts: [Prompt] = []
    var ticks: [String] = []
    let clock: TestAmbient

    init(_ waiting: [Beat], _ clock: TestAmbient) { (self.waiting, self.clock) = (waiting, clock) }

    func next(_ prompt: Prompt) -> LineResult {
      prompts.append(prompt)
      while !waiting.isEmpty {
        switch waiting.removeFirst() {
        case .line(let line): return .line(line)
        case .interrupt(let partial): return .interrupted(partial: partial)
        case .wait(let seconds):
          clock.advance(seconds: seconds)
          ticks += prompt.tick?().linesAbove ?? []
        }
      }
      return .endOfInput(partial: "")
    }
  }

  /// What one sitting came to.
  struct Sitting {
    var screen: String
    var prompts: [Prompt]
    var ticks: [String]
    var left = false
  }

  let riverside: Riverside
  private let width: String
  private let flags: [String]

  init(_ riverside: Riverside, width: Int = 100, flags: [String] = []) {
    (self.riverside, self.width, self.flags) = (riverside, String(width), flags)
  }

  var bench: Workbench { riverside.bench }

  func person(_ name: String) throws -> Person { try riverside.book.person(name) }

  func viewer(_ name: String) throws -> Viewer { try bench.viewer(for: bench.actor(name, in: riverside.book)) }

  /// `hmw debrief start` by Ana with Ben, unless others are named.
  func sit(_ beats: [Beat], with: [String] = ["ben"], by: String? = "ana", as actor: String? = "ana") throws -> Sitting
  {
    try run(beats, as: actor) { source, context in
      try DebriefOpening(by: by, with: with).run(source, in: context)
    }
  }

  /// As `sit`, with typed lines alone.
  func type(_ lines: String...) throws -> Sitting { try sit(lines.map { .line($0) }) }

  private func run(
    _ beats: [Beat], as actor: String?, _ body: (any LineSource, CommandContext) throws -> Void
  ) throws -> Sitting {
    let pipe = FileManager.default.temporaryDirectory.appending(path: "hmw-debrief-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: pipe.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: pipe) }
    let file = try FileHandle(forWritingTo: pipe)
    let output = TerminalOutput(descriptor: TerminalDescriptor(number: file.fileDescriptor))
    let options = try GlobalOptions.parse(flags + (actor.map { ["--as", $0] } ?? []))
    let context = CommandContext(
      options: options,
      environment: ["COLUMNS": width, "LANG": "C.UTF-8", "HOME": "/nowhere", "HMW_HOME": "/nowhere"],
      streams: StreamFacts(inputIsTTY: true, outputIsTTY: true, errorIsTTY: true), output: output, error: output,
      workbench: bench)
    let script = Beats(beats, riverside.clock)
    var sitting = Sitting(screen: "", prompts: [], ticks: [])
    do { try body(Script(beats: script), context) } catch is ExitStatus.Interruption { sitting.left = true }
    try file.close()
    let shown = try String(contentsOf: pipe, encoding: .utf8)
    sitting.screen = shown.replacing(#/\u{1B}\[[0-9;]*[A-Za-z]/#, with: "")
    (sitting.prompts, sitting.ticks) = (script.prompts, script.ticks)
    return sitting
  }

  /// What the workbook keeps of debriefs under way.
  func drafts() throws -> [String] {
    try bench.draftSlots(beginning: "debrief/").compactMap { try bench.draft($0)?["talk"] }
  }

  /// Forgets what is under way.
  func letGo() throws {
    for slot in try bench.draftSlots(beginning: "debrief/") { try bench.dropDraft(slot) }
  }
}

import ArgumentParser
import Foundation
import InquiryDomain

/// Plays the scenes by running their commands on the sample's workbook, exactly as they could be typed.
final class DemoPlayer {
  private let context: CommandContext
  private let clock = DemoClock()
  private let folder: String

  /// - Parameter folder: where the sample is made; its usual place if left out.
  init(in context: CommandContext, folder: String? = nil) {
    self.context = context
    self.folder = folder ?? context.demoFolder
  }

  /// - Parameter turnsPage: waits for a key after each scene; false ends the tour.
  func play(turnsPage: () -> Bool) throws {
    try prepare()
    let scenes = DemoScenes.all(in: folder)
    say("SAMPLE: everything you see is invented and kept apart from your own files.")
    for (index, scene) in scenes.enumerated() {
      clock.advance(minutes: scene.minutes)
      try play(scene, index + 1, of: scenes.count)
      if index + 1 < scenes.count, !turnsPage() { break }
    }
    sayWhatNext()
  }

  /// Makes the sample without a word where there is none yet, so that `--demo` needs nothing before it.
  ///
  /// It is made beside its place and gets its name when it is whole: who stops halfway, or is second, spoils nothing.
  /// - Throws: `Failure` where it can't be written, or where something else is in its place.
  func makeOnce() throws {
    guard !context.hasWorkbook else { return }
    let aside = DemoPlayer(in: context, folder: "\(folder)-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(atPath: aside.folder) }
    try aside.prepare()
    for scene in DemoScenes.all(in: aside.folder) {
      aside.clock.advance(minutes: scene.minutes)
      for line in scene.lines { try aside.run(line, silent: true) }
    }
    guard rename(aside.folder, folder) == 0 || context.hasWorkbook else { throw Failure.sampleFolderInUse(folder) }
  }

  /// A new sample each time: what was tried in the last one is gone.
  private func prepare() throws {
    try SampleFolder(path: folder).renew()
    do {
      try write(DemoSample.roster, "people.csv")
      try write(DemoSample.frontDoorStory, "front-door.md")
      try write(DemoSample.listeningStory, "listening.md")
      try write(DemoSample.frontDoorCauses.joined(separator: "\n") + "\n", "front-door-causes.txt")
      try write(DemoSample.listeningCauses.joined(separator: "\n") + "\n", "listening-causes.txt")
    } catch {
      throw Failure.noSample(in: folder)
    }
  }

  private func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  private func play(_ scene: DemoScene, _ number: Int, of count: Int) throws {
    let screen = Screen(context.profile)
    say("")
    context.output.line(screen.ink.bold("\(number)/\(count)  \(scene.title)"))
    for line in screen.lines(scene.words, width: screen.width) { say(line) }
    for line in scene.lines { try run(line, screen) }
  }

  private func run(_ line: DemoScene.Line, _ screen: Screen) throws {
    if line.shows {
      say("")
      for shown in ("$ hmw " + line.words.map(Self.quoted).joined(separator: " ")).wrapped(to: screen.width) {
        context.output.line(screen.ink.green(shown))
      }
    }
    try run(line, silent: !line.shows)
  }

  private func run(_ line: DemoScene.Line, silent: Bool) throws {
    let words = try CommandWords(line.words, root: RootCommand.self)
    guard let leaf = words.leaf, let command = try leaf.type.parse(leaf.rest) as? any HouseCommand else {
      throw Failure(
        .fault, "demo.line", "The sample has a line that is no command: \(line.words.joined(separator: " "))",
        hint: "hmw doctor")
    }
    try command.run(in: context.playing(in: folder, at: clock.ambient, as: command.global.actor, silent: silent))
  }

  private static func quoted(_ word: String) -> String {
    let plain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./~+:".contains($0) }
    return plain && !word.isEmpty ? word : "\"\(word.replacing("\"", with: "\\\""))\""
  }

  private func say(_ line: String) {
    context.output.line(context.profile.ink.chrome(line))
  }

  private func sayWhatNext() {
    say("")
    say("Three things to try in this same sample:")
    say("  hmw --demo note add \"Our open day is on a work morning\" --community 1")
    say("  hmw --demo undo")
    say("  hmw --demo session start")
    say("")
    say("Scene by scene: hmw demo tour · Your own group: hmw cohort new")
    say("From the source folder, type swift run in front: swift run hmw --demo wall")
  }
}

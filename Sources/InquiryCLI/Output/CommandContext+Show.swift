import Foundation
import InquiryDomain

extension CommandContext {
  /// Shows a result in the form that was asked for: JSON, tab-separated lines, or a screen.
  func show(_ value: some Presentable) throws {
    guard showsResults else { return }
    output.write(try text(of: value))
  }

  /// A result in the form that was asked for, to be shown later.
  func text(of value: some Presentable) throws -> String {
    if options.json {
      return try HouseJSON.text(Envelope(kind: value.kind, data: value.payload)) + "\n"
    }
    if let table = value.table, options.plain || !(profile.outputIsTTY || isPlaying) {
      return table.lines.map { $0 + "\n" }.joined()
    }
    return value.lines(on: Screen(profile)).map { located($0) + "\n" }.joined()
  }

  /// Says that a change was made, how to see it and how to take it back; silent when asked to be.
  func show(_ done: Done) throws {
    guard showsResults else { return }
    if options.json {
      output.line(try done.document())
    } else if !options.quiet {
      let line = profile.ink.chrome(located(done.line))
      let lines = profile.outputIsTTY || isPlaying ? line.wrapped(to: Screen(profile).width) : [line]
      output.write(lines.map { $0 + "\n" }.joined())
    }
  }

  /// A line with its advice made true for the workbook at hand: `hmw undo` under `--demo` is `hmw --demo undo`.
  ///
  /// Only advice is touched: a line that begins with it, and what follows "Wrong?" and "Next:".
  func located(_ line: String) -> String {
    guard let flag = folderFlag else { return line }
    let advice = ["Wrong? hmw ", "Next: hmw ", "Bring it back: hmw ", "look again: hmw "]
    let told = advice.reduce(line) { $0.replacing($1, with: "\($1)\(flag) ") }
    guard told.hasPrefix("hmw ") else { return told }
    return "hmw \(flag) " + told.dropFirst(4).replacing(" · hmw ", with: " · hmw \(flag) ")
  }

  /// A failure whose hint leads to the workbook at hand, wherever it names a command but the one that makes the sample.
  func located(_ failure: Failure) -> Failure {
    guard let flag = folderFlag, let hint = failure.hint else { return failure }
    let commands = Set(CommandWords.commands(under: RootCommand.self)).subtracting(["demo"])
    let pieces = hint.components(separatedBy: "hmw ")
    var told = failure
    told.hint = pieces.dropFirst().reduce(pieces[0]) { hint, piece in
      let leads = commands.contains(String(piece.prefix { $0.isLetter }))
      return "\(hint)hmw \(leads ? "\(flag) " : "")\(piece)"
    }
    return told
  }

  /// The option that leads to this workbook, where it is not the usual one.
  private var folderFlag: String? {
    if options.demo { return "--demo" }
    return isPlaying ? nil : options.data.map { $0.contains(" ") ? "--data \"\($0)\"" : "--data \($0)" }
  }
}

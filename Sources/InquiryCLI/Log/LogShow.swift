import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// One log entry in full, with who can read it.
struct LogShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One log entry in full, with who can read it.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let view = try context.workbench().logEntry(number, in: context.cohort().id, to: context.viewer())
    let shape = LogShape(view, names: try LogNames(in: context))
    try context.show(
      Card(
        kind: "log.show", payload: shape, title: "Log entry \(number)", key: "\(number)",
        fields: plan(view, shape) + came(view.entry) + about(view, shape), next: next(view.entry)))
  }

  private func plan(_ view: LogView, _ shape: LogShape) -> [CardField] {
    [
      CardField("Written by", shape.by), CardField("Weeks", shape.session.map { "after Session \($0)" }),
      CardField("Plan", shape.plan), CardField("By when", view.entry.planFor?.longText),
      CardField("Expected", shape.expected),
    ].compactMap(\.self)
  }

  private func came(_ entry: LogEntry) -> [CardField] {
    let blocked = [entry.blockedBy?.title, entry.blockedWhy].compactMap(\.self)
    return [
      CardField("Done", done(entry)), CardField("Tried", entry.tried),
      CardField("What happened", SawWords.typed(entry.evidence, entry.saw)), CardField("Fell flat", entry.fellFlat),
      CardField("Noticed", entry.noticed),
      CardField("In the way", lines: blocked.isEmpty ? [] : [blocked.joined(separator: ": ")]),
      CardField("How sure", SureWords.said(entry.sure)),
      CardField("What next", NextWords.typed(entry.next, entry.nextStep)),
    ].compactMap(\.self)
  }

  private func done(_ entry: LogEntry) -> String? {
    let day = entry.didOn.map { ", \($0.longText)" } ?? ""
    return switch entry.did {
    case .yes: "yes\(day)"
    case .partly: "partly\(day)"
    case .notYet: "not yet"
    case nil: nil
    }
  }

  private func about(_ view: LogView, _ shape: LogShape) -> [CardField] {
    [
      CardField("Learnt from", view.resource.map { "resource \($0.number), \($0.title)" }),
      CardField("Tests", shape.check.map { "assumption check \($0)" }), CardField("Partner", shape.with),
      CardField("Partner noticed", lines: view.turns.compactMap(\.noticed)),
      CardField("After talking", lines: view.turns.compactMap(\.insight)),
      CardField("So far", ProgressDots(progress: view.progress).whole), CardField("Readers", shape.readers),
    ].compactMap(\.self)
  }

  private func next(_ entry: LogEntry) -> String {
    guard entry.did == .notYet else { return "hmw log edit \(entry.number) · hmw log list" }
    let column = entry.blockedBy.map { " --column \($0.letter)" } ?? ""
    return
      "The district should hear: hmw barrier raise --log \(entry.number) · a cause for the wall: hmw note add TEXT\(column)"
  }
}

import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// What came of it, field by field.
struct LogFields: ParsableArguments {
  @Option(help: ArgumentHelp("The day, such as today, \"last tue\" or 6 Mar.", valueName: "day"))
  var on: String?

  @Option(
    help: ArgumentHelp(
      "What happened, such as \"heard: 3A said so\"; the first word may be saw, heard, number, document, told or hunch.",
      valueName: "text"))
  var saw: String?

  @Option(help: ArgumentHelp("What did not work.", valueName: "text"))
  var fellFlat: String?

  @Option(help: ArgumentHelp("What you noticed in yourself, or think now.", valueName: "text"))
  var noticed: String?

  @Option(help: ArgumentHelp("1 a hunch, 2 saw it once, 3 saw it often, 4 others saw it.", valueName: "1-4"))
  var sure: Int?

  @Option(
    help: ArgumentHelp("What next, such as \"keep: ask it every Friday\"; or change, drop, spread.", valueName: "text"))
  var next: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Not done yet, and why: R, K, S or D, a reason, or both.", valueName: "column reason"))
  var notYet: [String] = []

  @Option(help: "yes, partly or not-yet; what you write says it as well.")
  var did: LogEntry.Did?

  init() {}

  /// Whether something was said of what came of it.
  var saySomething: Bool { !notYet.isEmpty || [on, saw, fellFlat, noticed, next].contains { $0 != nil } || did != nil }

  /// Puts what was given into a form.
  ///
  /// - Parameter tried: what was typed beside the command; `not yet: no time` counts as what it says.
  func fill(_ form: inout LogForm, tried: String?, in context: CommandContext, of cohort: Cohort) throws {
    form.didOn = try on.map { try context.day($0, in: cohort, leaning: .recent) }
    let words = saw.map { SawWords($0) }
    (form.saw, form.evidence, form.fellFlat, form.noticed) = (words?.text, words?.kind, fellFlat, noticed)
    (form.sure, form.did, form.tried) = (sure, did, tried)
    if let next = next.map({ NextWords($0) }) { (form.next, form.nextStep) = (next.next, next.step) }
    let answer = tried.flatMap { NotYetWords(answer: $0) }
    guard let reason = NotYetWords(option: notYet) ?? answer else { return }
    if answer != nil { form.tried = nil }
    (form.did, form.blockedBy, form.blockedWhy) = (.notYet, reason.category, reason.why ?? answer?.why)
  }
}

extension LogEntry.Did: ExpressibleByArgument {}

extension CommandContext {
  /// A day as people type it, looked for in the past or to come.
  func day(_ typed: String, in cohort: Cohort, leaning: DateReader.Leaning) throws(Failure) -> CivilDate {
    try DateReader(now: ambient.now(), in: cohort.zone, leaning: leaning).day(typed)
  }
}

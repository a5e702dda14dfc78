import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Plans the year: shows it first, then writes it as one change.
struct YearPlanCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plan the year from August to June, on your own days.",
    discussion: """
      hmw year plan --first "second tue of sep 15:30" --every month
      hmw year plan --dates "8 Sep 15:30, 13 Oct, 10 Nov" --minutes 180
      hmw year plan --first "10 nov 9:00" --late

      You see the plan before it is written. Sessions that are planned already keep their day and their words; only
      what is missing is filled in. One undo takes all of it back.
      """)

  @OptionGroup var year: YearOptions

  @Flag(help: "Write it without asking.")
  var yes = false

  @Flag(name: [.customShort("n"), .long], help: "Show the plan and write nothing.")
  var dryRun = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let cohort = try context.cohort()
    let actor = try context.actor()
    let form = try form(in: context, cohort)
    let preview = try context.workbench().yearPreview(form, in: cohort.id)
    if dryRun { return try context.show(YearPlanScreen(cohort: cohort, preview: preview, kind: "year.plan")) }
    guard preview.changesAnything else {
      return try context.show(
        Done("year.plan", YearPlanShape(preview), "The year is planned already; nothing changed. See it: hmw year show")
      )
    }
    if !yes {
      try refuseUnasked(in: context)
      try context.show(YearPlanScreen(cohort: cohort, preview: preview, kind: "year.plan"))
      guard try agrees(in: context) else { return context.tell("Nothing was written.") }
    }
    let written = try context.workbench().planYear(form, in: cohort.id, by: actor)
    if yes, !context.options.json, !context.options.quiet {
      try context.show(YearPlanScreen(cohort: cohort, preview: written, kind: "year.plan", isWritten: true))
    }
    try context.tellOrShow(
      Done("year.plan", YearPlanShape(written), "\(Self.sentence(written)) See it: hmw year show. Wrong? hmw undo"))
  }

  /// Without any day, the one question is when the first session is.
  private func form(in context: CommandContext, _ cohort: Cohort) throws -> YearForm {
    let form = try year.form(in: context)
    guard form.days.isEmpty, context.opensConsole, !yes,
      try !context.workbench().sessions(of: cohort.id).contains(where: { $0.plannedStart != nil })
    else { return form }
    var answers = context.answers
    guard
      case .line(let typed) = answers.next(
        prompt: Prompt("When does the first session begin? (such as: second tue of sep 15:30)  ")),
      !typed.trimmed.isEmpty
    else { return form }
    var asked = year
    asked.first = typed.trimmed
    return try asked.form(in: context)
  }

  private func refuseUnasked(in context: CommandContext) throws(Failure) {
    guard !context.opensConsole else { return }
    throw Failure(
      .usage, "year.not-confirmed", "The plan is shown before it is written, and there is nobody here to ask.",
      hint: "To write it: --yes; to look at it first: --dry-run")
  }

  private func agrees(in context: CommandContext) throws -> Bool {
    var answers = context.answers
    return answers.agrees("\nWrite this plan? [Y/n]  ", empty: true)
  }

  private static func sentence(_ preview: YearPreview) -> String {
    let new = preview.entries.count { $0.change == .new }
    let filled = preview.entries.count { if case .filled = $0.change { true } else { false } }
    let parts = [
      new > 0 ? "\(Plural.count(new, "session")) made" : nil, filled > 0 ? "\(filled) filled in" : nil,
    ].compactMap(\.self)
    return "Planned the year: \(parts.joined(separator: ", "))."
  }
}

extension CommandContext {
  /// A change that followed a result: its line goes to the error stream, so that the result stays what it is.
  func tellOrShow(_ done: Done) throws {
    if options.json || profile.outputIsTTY { try show(done) } else { tell(done.line) }
  }
}

import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Who promises, and by when.
struct PromiseOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who will do it; the group if left out.", valueName: "name"))
  var who: String?

  @Option(help: ArgumentHelp("By which day, such as \"6 mar\" or \"in 2 weeks\".", valueName: "day"))
  var by: String?

  @OptionGroup var tier: TierOption

  init() {}

  func form(_ text: String?, in context: CommandContext) throws -> PromiseForm {
    PromiseForm(
      personID: try who.map { try context.book().person($0).id }, text: text, dueOn: try day(in: context),
      visibility: tier.visibility, acceptsFindings: tier.acceptFindings)
  }

  private func day(in context: CommandContext) throws -> CivilDate? {
    try by.map { try DateReader(now: context.ambient.now(), in: context.cohort().zone).day($0) }
  }
}

extension CommandContext {
  func promise(_ number: Int) throws -> Commitment {
    try workbench().visible(number, in: cohort().id, as: "promise", to: viewer())
  }

  /// `Ana Reyes, by Fri 6 Mar 2026`.
  func told(_ promise: Commitment) throws -> String {
    let who = try book().name(of: promise.personID) ?? "the group"
    return who + (promise.dueOn.map { ", by \($0.longText)" } ?? ", no day yet")
  }
}

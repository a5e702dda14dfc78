import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Lists what a group agreed on.
struct NormList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What the group agreed on.", discussion: "Example: hmw norm list")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let cohort = try context.cohort()
    let norms = try context.workbench().norms(of: cohort.id)
    try context.show(
      RecordList(
        kind: "norm.list", payload: norms.map { NormShape($0) }, title: "Norms of \(cohort.name)",
        columns: [
          RecordColumn("No", "number"), RecordColumn("Norm", "text"), RecordColumn("Look again", "revisit_on"),
        ],
        rows: norms.map { norm in
          let day = norm.revisitOn.flatMap { CivilDate($0) }
          return [
            "\(norm.number)", norm.text, context.profile.outputIsTTY ? day?.longText ?? "" : norm.revisitOn ?? "",
          ]
        },
        empty: "No norms yet. Keep one with: hmw norm add TEXT",
        next: "hmw norm add TEXT · hmw norm edit NUMBER --text TEXT"))
  }
}

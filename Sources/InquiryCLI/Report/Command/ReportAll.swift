import ArgumentParser
import InquiryDomain
import InquiryReports
import InquiryWorkbench

/// Everything that can be made.
struct ReportAll: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "all", abstract: "Everything that can be made, in one folder.",
    discussion: """
      hmw report all --out reports
      hmw report all --for public --out for-the-website

      With several communities each gets a folder of its own, which can be handed to its people as it is; so does what
      belongs to the whole group. Only that: hmw report all --community all
      """)

  @OptionGroup var report: ReportOptions
  @OptionGroup var sheet: ReportPaperOption
  @OptionGroup var table: ReportTableOptions
  @OptionGroup var place: ReportPlaceOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let desk = try ReportDesk(options: report, context: context)
    let (paper, format) = (sheet.paper(in: context), try table.format())
    let parts = try desk.everyDraft().map { draft in
      (draft: draft, reports: ReportKind.allCases.filter { $0.lack(in: draft.material) == nil })
    }
    try desk.settle(parts)
    let all = parts.flatMap { part in
      let made = files(part.reports, of: part.draft, paper, format)
      tell(parts.count > 1 ? "\(part.draft.material.name): " : "", part.draft, made, in: context)
      return parts.count > 1 ? Self.inFolder(part.draft.material.community, made) : made
    }
    try ReportMade(place: place, options: report, context: context).save(all)
  }

  private func files(
    _ kinds: [ReportKind], of draft: ReportDraft, _ paper: Paper, _ format: TableFormat
  ) -> [ReportFile] {
    kinds.flatMap { kind -> [ReportFile] in
      switch kind {
      case .data: draft.dataFiles(format).files
      case .minutes:
        draft.content.sessions.filter { $0.status == .finished }.flatMap { session in
          [ReportFormat.md, .docx].map { draft.file(.minutes, $0, on: paper, session: session) }
        }
      case .inquiry: [ReportFormat.docx, .md].map { draft.file(.inquiry, $0, on: paper) }
      default: ReportFormat.all(of: kind).prefix(1).map { draft.file(kind, $0, on: paper) }
      }
    }
  }

  private static func inFolder(_ community: Community?, _ files: [ReportFile]) -> [ReportFile] {
    let words = community.map { ReportFileName.folder($0.name) } ?? ""
    let folder = community.map { "\($0.number)\(words.isEmpty ? "" : " \(words)")" } ?? "Whole group"
    return files.map { file in
      var file = file
      file.name = "\(folder)/\(file.name)"
      return file
    }
  }

  /// What is not among them, and what to shorten before a sheet is printed.
  private func tell(_ name: String, _ draft: ReportDraft, _ files: [ReportFile], in context: CommandContext) {
    let lacks = ReportKind.allCases.compactMap { kind in
      kind.lack(in: draft.material).map { "\(kind.title.lowercased()) (\($0))" }
    }
    if !lacks.isEmpty { context.tell("\(name)not yet: \(lacks.joined(separator: ", ")).") }
    for file in files { file.hints.forEach { context.tell("\(name)\(file.report.title), \($0)") } }
  }
}

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
    let desk = ReportDesk(options: report, context: context)
    let (paper, format) = (sheet.paper(in: context), try table.format())
    let drafts = try desk.everyDraft()
    let made = drafts.map { draft in
      (draft: draft, kinds: ReportKind.allCases.filter { $0.lack(in: draft.material) == nil })
    }
    for part in made { try desk.settle([part.draft], for: Set(part.kinds)) }
    let all = made.flatMap { part in
      let files = files(part.kinds, of: part.draft, paper, format)
      return drafts.count > 1 ? Self.inFolder(part.draft.material.community, files) : files
    }
    tell(made.map(\.draft), in: context)
    try ReportMade(place: place, audience: report.audience, context: context).save(all)
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
  private func tell(_ drafts: [ReportDraft], in context: CommandContext) {
    for draft in drafts {
      let name = drafts.count > 1 ? "\(draft.material.name): " : ""
      let lacks = ReportKind.allCases.compactMap { kind in
        kind.lack(in: draft.material).map { "\(kind.title.lowercased()) (\($0))" }
      }
      if !lacks.isEmpty { context.tell("\(name)not yet: \(lacks.joined(separator: ", ")).") }
      for kind in [ReportKind.poster, .journey] where kind.lack(in: draft.material) == nil {
        draft.hints(kind, on: sheet.paper(in: context)).forEach { context.tell("\(name)\(kind.title), \($0)") }
      }
    }
  }
}

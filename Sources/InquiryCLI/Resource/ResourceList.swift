import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Every resource of the workbook.
struct ResourceList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Every resource, whichever playlists it stands in.",
    discussion: "hmw resource list --kind video")

  @Option(help: "Only one kind: reading, video, protocol, tool, example or person.")
  var kind: Resource.Kind?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let resources = try context.shelf().resources().filter { kind == nil || $0.kind == kind }
    try context.show(
      Listing(
        kind: "resource.list", payload: resources.map { ResourceShape($0) },
        table: PlainTable(
          header: ["number", "slug", "title", "kind", "minutes", "builds", "use", "url"],
          rows: resources.map(Self.cells)),
        noun: "Resource",
        rows: resources.map { ListedRow(key: "\($0.number)", text: $0.title, facts: ListWords.facts($0)) },
        none: "There is no such resource. Add one: hmw playlist add PLAYLIST --title TITLE --kind KIND",
        after: ["One of them in full: hmw resource show NUMBER"]))
  }

  private static func cells(_ resource: Resource) -> [String] {
    [
      "\(resource.number)", resource.slug, resource.title, resource.kind.rawValue,
      resource.minutes.map { "\($0)" } ?? "", resource.builds.map(\.rawValue).joined(separator: ","),
      resource.usedBy.rawValue, resource.url ?? "",
    ]
  }
}

import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// One resource in full.
struct ResourceShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One resource in full, with the playlists it stands in.",
    discussion: "hmw resource show 52")

  @Argument(help: "Its number, or its id in files.")
  var resource: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let view = try context.shelf().resource(resource)
    let resource = view.resource
    let fields = [
      CardField("Title", resource.title), CardField("By", resource.publisher), CardField("Address", resource.url),
      CardField("Kind", resource.kind.rawValue), CardField("Time", resource.minutes.map(ListWords.duration)),
      CardField("Builds", ListWords.builds(resource.builds)),
      CardField("Good", resource.level.map(ListWords.level)), CardField("Use", ListWords.use(resource.usedBy)),
      CardField("About", resource.note), CardField("To think", resource.prompt),
      resource.url == nil ? nil : CardField("Looked", ListWords.check(resource.lastCheck)),
      CardField("Lists", lines: view.playlists.map { "\($0.number)  \($0.title)" }),
      CardField("In files", resource.slug),
    ].compactMap(\.self)
    try context.show(
      Card(
        kind: "resource.show", payload: ResourceShape(resource), title: "Resource \(resource.number)",
        key: "\(resource.number)", fields: fields, next: "Change it: hmw resource edit \(resource.number) --minutes 15"))
  }
}

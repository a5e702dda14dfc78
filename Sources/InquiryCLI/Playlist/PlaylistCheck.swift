import ArgumentParser
import Foundation
import InquiryContent
import InquiryDomain
import InquiryWorkbench

/// Looks at playlists for what is missing, too long or old; asks addresses only when told to.
struct PlaylistCheck: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "What is missing, too long or old in playlists; asks addresses only with --links.",
    discussion: """
      hmw playlist check
      hmw playlist check 3 --links
      hmw playlist check noticing.yaml
      """)

  @Argument(
    help: ArgumentHelp("Playlists by number or id, or files; all playlists if left out.", valueName: "playlists"),
    completion: .file(extensions: ["yaml", "yml", "csv"]))
  var names: [String] = []

  @Flag(help: "Ask each address whether it is still there. Takes a while, and needs the internet.")
  var links = false

  @Flag(help: "With --links, ask addresses on this computer and its own network too.")
  var allowLocal = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let files = names.filter(Self.isFile)
    guard files.isEmpty || files.count == names.count else {
      throw Failure(
        .usage, "playlist.mixed", "Either files or playlists of the workbook, not both at once.",
        hint: "hmw playlist check \(files[0].safeForTerminal())")
    }
    guard files.isEmpty else { return try check(files, in: context) }
    if links { try ask(in: context) }
    let workbench = try context.shelf()
    let chosen = try chosen(in: workbench)
    let findings = try workbench.findings(in: chosen.map(\.id), today: context.today())
    try show(findings, lists: chosen.count, inFiles: false, workbench, in: context)
  }

  private static func isFile(_ name: String) -> Bool {
    name == "-" || name.contains("/") || [".yaml", ".yml", ".csv"].contains { name.lowercased().hasSuffix($0) }
  }

  private func chosen(in workbench: Workbench) throws -> [Playlist] {
    names.isEmpty ? try workbench.playlists().map(\.playlist) : try names.map { try workbench.playlist($0).playlist }
  }

  private func show(
    _ findings: [PlaylistFinding], lists: Int, inFiles: Bool, _ workbench: Workbench, in context: CommandContext
  ) throws {
    let numbers = try workbench.playlists().map { ($0.playlist.slug, $0.playlist.number) }
    let resources = inFiles ? [] : try workbench.resources().map { ($0.slug, $0.number) }
    let words = FindingWords(
      playlists: Dictionary(numbers, uniquingKeysWith: { one, _ in one }),
      resources: Dictionary(resources, uniquingKeysWith: { one, _ in one }), inFiles: inFiles)
    if !findings.isEmpty || !context.options.quiet {
      try context.show(FindingList(findings: findings, words: words, lists: lists))
    }
    guard findings.isEmpty else { throw ExitCode(ExitStatus.no.rawValue) }
  }

  private func check(_ files: [String], in context: CommandContext) throws {
    guard !links else {
      throw Failure(
        .usage, "playlist.links-of-files", "Only the addresses of playlists in the workbook can be asked.",
        hint: "hmw playlist import \(files[0].safeForTerminal()), then: hmw playlist check --links")
    }
    let workbench = try context.shelf()
    let read = try PlaylistProblems.read(files)
    let problems = read.problems(knowing: try workbench.knownResources(read.wanted))
    guard problems.isEmpty else {
      try context.show(PlaylistProblems(kind: "playlist.check", problems: problems, files: files.count))
      throw ExitCode(ExitStatus.badData.rawValue)
    }
    let findings = try workbench.findings(in: read.contents, today: context.today())
    try show(findings, lists: read.contents.count, inFiles: true, workbench, in: context)
  }

  /// Asks each address of the lists once, and keeps what it answered.
  private func ask(in context: CommandContext) throws {
    let workbench = try context.curatedWorkbench()
    let resources = try chosen(in: workbench).flatMap { try workbench.playlist($0.id).resources }
    var seen: Set<Identifier<Resource>> = []
    let asked = resources.filter { $0.url != nil && seen.insert($0.id).inserted }
    guard !asked.isEmpty else { return context.tell("There is no address to ask.") }
    let actor = try context.actor()
    let asker = try LinkAsker(curl: CurlProgram.find(context.environment), allowsLocal: allowLocal)
    context.tell("Asking \(Plural.count(asked.count, "address", "addresses")), at most \(LinkAsker.atOnce) at a time.")
    let answers = try asker.ask(asked.compactMap(\.url))
    let today = try context.today()
    let checks = asked.compactMap { resource in
      resource.url.flatMap { answers[$0] }.map { (resource.id, LinkCheck(how: .asked, on: today, answer: $0.text)) }
    }
    try workbench.keepChecks(Dictionary(checks, uniquingKeysWith: { one, _ in one }), by: actor)
    LinkSummary(asked: asked, answers: answers).lines(on: context.screen).forEach(context.tell)
  }
}

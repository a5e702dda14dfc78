import ArgumentParser
import Foundation
import InquiryContent
import InquiryDomain
import InquiryWorkbench

/// Writes playlists as files that can be shared and read back.
struct PlaylistExport: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write playlists as files that can be shared and read back.",
    discussion: """
      hmw playlist export 3 > hiring.yaml
      hmw playlist export --out lists
      hmw playlist export 3 5 --csv --out lists
      """)

  @Argument(help: ArgumentHelp("The playlists: numbers or ids in files; all of them if left out.", valueName: "playlists"))
  var playlists: [String] = []

  @Option(
    help: ArgumentHelp("The folder to write into; - writes to standard output.", valueName: "folder"),
    completion: .directory)
  var out: String?

  @Flag(help: "One table for a spreadsheet, with one resource a row.")
  var csv = false

  @Flag(help: "Replace files that are there already.")
  var force = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.shelf()
    let chosen =
      playlists.isEmpty
      ? try workbench.playlists().map(\.playlist) : try playlists.map { try workbench.playlist($0).playlist }
    let contents = try workbench.contents(of: chosen.map(\.id))
    guard let out, out != "-" else { return try print(contents, in: context) }
    let files =
      csv
      ? [("playlists.csv", PlaylistTable.text(contents))]
      : contents.map { ("\($0.slug).yaml", PlaylistWriter.text($0)) }
    let written = try ListFolder(path: out, force: force).write(files)
    try context.show(
      Done(
        "playlist.export", written.map { FileShape($0) },
        "Wrote \(Plural.count(contents.count, "playlist")) to \(out)\(csv ? "/playlists.csv" : "")."))
  }

  private func print(_ contents: [PlaylistContent], in context: CommandContext) throws {
    guard contents.count == 1 || csv else {
      throw Failure(
        .usage, "playlist.no-folder", "Which folder should \(contents.count) files go to?",
        hint: "hmw playlist export --out lists, or one table: hmw playlist export --csv --out -")
    }
    context.output.write(csv ? PlaylistTable.text(contents) : contents.map(PlaylistWriter.text).joined())
  }
}

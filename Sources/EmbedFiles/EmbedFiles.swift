import Foundation
import PackagePlugin

/// Puts the files of `protocols/` and `playlists/` into the target that uses it, as `EmbeddedFiles`.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let folders = ["protocols", "playlists"].map { context.package.directoryURL.appending(path: $0) }
    return [
      .buildCommand(
        displayName: "Embed protocols and playlists",
        executable: try context.tool(named: "embed").url,
        arguments: ([output] + folders).map { $0.path(percentEncoded: false) },
        inputFiles: folders.flatMap(inputs),
        outputFiles: [output])
    ]
  }

  /// The folder itself is an input too: SwiftPM asks this plugin again only when a source folder changes, so a file
  /// that is added to `protocols/` shows only in its folder's date. The tool lists the folder for the same reason.
  private func inputs(of folder: URL) -> [URL] {
    let path = folder.path(percentEncoded: false)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [] }
    return [folder] + names.filter { !$0.hasPrefix(".") }.sorted().map { folder.appending(path: $0) }
  }
}

import Foundation
import PackagePlugin

/// Puts the files of `protocols/` and `playlists/` into the target that uses it, as `EmbeddedFiles`.
///
/// SwiftPM asks a plugin again only when the source folder of a target changes. The link `protocols` beside this file
/// makes that folder count as one: a protocol that is added, renamed or taken away shows in the next build.
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
        inputFiles: folders.flatMap(files),
        outputFiles: [output])
    ]
  }

  private func files(in folder: URL) -> [URL] {
    let path = folder.path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { folder.appending(path: $0) }
  }
}

import Foundation
import PackagePlugin

/// Puts the files of some folders into the target that uses it, as `EmbeddedFiles`: the wall's assets into
/// `InquiryWall`, `protocols/` and `playlists/` into any other.
///
/// SwiftPM asks a plugin again only when the source folder of a target changes. The links `protocols` and `playlists`
/// beside this file make those folders count as one: a protocol that is added, renamed or taken away shows in the next
/// build.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let folders = folders(of: target, in: context.package.directoryURL)
    return [
      .buildCommand(
        displayName: "Embed \(folders.map(\.lastPathComponent).joined(separator: " and "))",
        executable: try context.tool(named: "embed").url,
        arguments: ([output] + folders).map { $0.path(percentEncoded: false) },
        inputFiles: folders.flatMap(files),
        outputFiles: [output])
    ]
  }

  private func folders(of target: any Target, in package: URL) -> [URL] {
    let assets = package.appending(path: "Sources/\(target.name)/Assets")
    if FileManager.default.fileExists(atPath: assets.path(percentEncoded: false)) { return [assets] }
    return ["protocols", "playlists"].map { package.appending(path: $0) }
  }

  private func files(in folder: URL) -> [URL] {
    let names = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?.compactMap { $0 as? String }
    return (names ?? []).filter { !$0.contains("/.") && !$0.hasPrefix(".") }.sorted()
      .map { folder.appending(path: $0) }
      .filter { (try? $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) != true }
  }
}

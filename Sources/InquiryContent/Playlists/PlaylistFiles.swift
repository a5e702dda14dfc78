import Foundation
package import InquiryDomain

/// Several playlist files that are read together: all of them can be used, or none is.
package struct PlaylistFiles: Sendable {
  /// What could be read, in the order of the files.
  package private(set) var files: [PlaylistFile] = []
  private var found: [ContentProblem] = []
  private var described: [String: (path: String, mention: PlaylistFile.Mention)] = [:]

  package init() {}

  /// The playlists, in the order of their files.
  package var contents: [PlaylistContent] { files.map(\.content) }

  /// The words of resources that none of the files describes.
  package var wanted: Set<String> {
    Set(files.flatMap(\.mentions).map(\.slug)).subtracting(described.keys)
  }

  /// Everything that is wrong, file by file.
  ///
  /// - Parameter known: the words of resources that are there already.
  package func problems(knowing known: Set<String>) -> [ContentProblem] {
    let missing = wanted.subtracting(known)
    guard !missing.isEmpty else { return found }
    let unknown = files.flatMap { file in
      file.mentions.filter { missing.contains($0.slug) }.map { mention in
        problem(mention.slug, at: mention.position, of: file.path, known)
      }
    }
    return found + unknown
  }

  private func problem(
    _ slug: String, at position: SourcePosition, of path: String, _ known: Set<String>
  ) -> ContentProblem {
    let near = NearestWord.to(slug, in: known.union(described.keys))
    let expected = near.map { "did you mean \"\($0)\"?" } ?? "expected its title and kind here, or in another file"
    return ContentProblem(
      path: path, line: position.line, column: position.column,
      message: "no resource has the id \(YAMLWording.quoted(slug)); \(expected)")
  }

  /// Reads one more file, named as its person named it.
  package mutating func add(bytes: [UInt8], path: String) {
    guard PlaylistTableReader.isTable(path) else {
      let (file, problems) = PlaylistReader.read(bytes, path: path)
      found += problems
      return take(file.map { [$0] } ?? [])
    }
    let (files, problems) = PlaylistTableReader.read(bytes, path: path)
    found += problems
    take(files)
  }

  /// Reads one more file from the disk, and no more of it than a file may hold.
  package mutating func add(file path: String) {
    let log = ProblemLog(path: path)
    let limit = PlaylistTableReader.isTable(path) ? PlaylistTableReader.limit : PlaylistReader.limit
    guard let bytes = ContentBytes.read(URL(filePath: path), upTo: limit, log: log) else {
      return found += log.problems
    }
    add(bytes: bytes, path: path)
  }

  private mutating func take(_ more: [PlaylistFile]) {
    for file in more {
      if let twin = files.first(where: { $0.content.slug == file.content.slug }) {
        let id = YAMLWording.quoted(file.content.slug)
        note("the playlist id \(id) stands in \(twin.path) too; expected it once", at: file.position, of: file.path)
      }
      for mention in file.mentions where mention.resource != nil { describe(mention, in: file.path) }
      files.append(file)
    }
  }

  /// The same description twice does no harm; two that differ leave open which is meant.
  private mutating func describe(_ mention: PlaylistFile.Mention, in path: String) {
    guard let first = described[mention.slug] else { return described[mention.slug] = (path, mention) }
    guard first.mention.resource != mention.resource else { return }
    let slug = YAMLWording.quoted(mention.slug)
    note(
      "the resource \(slug) is described otherwise in \(first.path), line \(first.mention.position.line); "
        + "expected one description, and only its id elsewhere",
      at: mention.position, of: path)
  }

  private mutating func note(_ message: String, at position: SourcePosition, of path: String) {
    found.append(ContentProblem(path: path, line: position.line, column: position.column, message: message))
  }
}

import Foundation
import InquiryDomain

/// A folder that playlists are written into: all files or none, and none over a file that says something else.
struct ListFolder {
  let path: String
  let force: Bool

  /// The paths, in order; a file that says the same already is left as it is.
  ///
  /// - Throws: `Failure` where a file is in the way, or the folder can't be written.
  func write(_ files: [(name: String, text: String)]) throws(Failure) -> [String] {
    let targets = files.map { (path: "\(path)/\($0.name)", bytes: Data($0.text.utf8)) }
    let waiting = targets.filter { FileManager.default.contents(atPath: $0.path) != $0.bytes }
    if !force, let taken = waiting.first(where: { FileManager.default.fileExists(atPath: $0.path) }) {
      throw Failure(
        .cannotWrite, "playlist.file-exists", "There is another file at \(taken.path) already.",
        hint: "Choose another folder, or add --force to replace it.")
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for target in waiting { try target.bytes.write(to: URL(filePath: target.path), options: .atomic) }
    } catch {
      throw Failure(.cannotWrite, "playlist.cannot-write", "hmw can't write into \(path).", hint: "Choose another folder.")
    }
    return targets.map(\.path)
  }
}

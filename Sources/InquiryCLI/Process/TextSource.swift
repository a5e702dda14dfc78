import Foundation
import InquiryDomain

/// Long text for a command: its argument, a file, or standard input for `-`.
enum TextSource {
  /// The most that is read; longer input is refused before it is kept in memory.
  private static let limit = 4_194_304

  /// - Throws: `Failure` where the file can't be read or is not text.
  static func read(_ argument: String?, file: String?) throws -> String? {
    if let file { return try contents(of: file) }
    return argument == "-" ? try contents(of: "-") : argument
  }

  static func contents(of path: String) throws(Failure) -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    // At its end a stream gives nothing at all, which is no failure: it was empty.
    guard let handle, let data = try? handle.read(upToCount: limit + 1) ?? Data() else {
      throw Failure(.notFound, "file.unreadable", "hmw can't read \(path).", hint: "Check the name: ls")
    }
    guard data.count <= limit else {
      throw Failure(.invalid, "file.too-big", "\(path) holds more than 4 MB.", hint: "Take a smaller file.")
    }
    return [UInt8](data)
  }
}

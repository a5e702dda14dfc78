import Foundation

/// Where a person's files are, as programs read it.
struct WhereShape: Encodable, Sendable {
  var folder: String
  var workbook: String
  var exists: Bool
  var bytes: Int?
  var protocols: String

  init(_ place: WorkbookFolder) {
    folder = place.path
    workbook = place.workbook
    protocols = place.protocols
    exists = FileManager.default.fileExists(atPath: place.workbook)
    bytes = try? FileManager.default.attributesOfItem(atPath: place.workbook)[.size] as? Int
  }

  /// A number of bytes as people say it.
  static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1_000: "\(bytes) bytes"
    case ..<1_000_000: "\(bytes / 1_000) kB"
    case ..<1_000_000_000: "\(bytes / 1_000_000) MB"
    default: "\(bytes / 1_000_000_000) GB"
    }
  }
}

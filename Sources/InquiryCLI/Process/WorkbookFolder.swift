import Foundation
import InquiryDomain

/// Where a person's workbook, drafts and own protocols are.
struct WorkbookFolder: Equatable, Sendable {
  let path: String

  /// The flag, else `HMW_HOME`, else the XDG data folder; a relative XDG value counts as none (XDG basedir 0.8).
  init(flag: String?, environment: [String: String]) {
    let home = environment["HOME"] ?? NSHomeDirectory()
    let xdg = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "\(home)/.local/share"
    path = Self.absolute(flag ?? environment["HMW_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? "\(xdg)/hmw")
  }

  var workbook: String { "\(path)/workbook.hmw" }
  /// Protocols a person wrote; one of the same id wins over a shipped one.
  var protocols: String { "\(path)/protocols" }

  /// The path with the home folder as `~`, for people to read.
  func shortened(_ environment: [String: String]) -> String {
    guard let home = environment["HOME"], !home.isEmpty, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
  }
}

/// The words that name protocols and steps in files, commands and links.
enum ContentIdentifier {
  /// `[a-z][a-z0-9_]*`: safe as a file name, so that looking one up can't leave its folder.
  static func isProtocol(_ id: String) -> Bool { matches(id, extra: "_") }

  /// A step's id may also hold `-`.
  static func isStep(_ id: String) -> Bool { matches(id, extra: "_-") }

  private static func matches(_ id: String, extra: String) -> Bool {
    guard let first = id.unicodeScalars.first, ("a"..."z").contains(first), id.utf8.count <= 64 else { return false }
    return id.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || extra.unicodeScalars.contains($0)
    }
  }
}

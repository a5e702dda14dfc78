/// The generated Swift file: a constant a file, and an array of them a folder.
///
/// Flat constants of plain literals keep the type checker's work linear in the number of files.
struct SwiftSource {
  var folders: [EmbeddedFolder]

  var text: String {
    """
    /// The folders that are part of the binary, each file with its name and text.
    enum EmbeddedFiles {
    \(folders.map(list).joined(separator: "\n"))
    }

    \(folders.map(constants).joined(separator: "\n"))
    """
  }

  private func list(_ folder: EmbeddedFolder) -> String {
    let entries = folder.files.indices.map { index in
      "    (name: \"\(folder.files[index].name)\", text: \(constant(folder, index))),\n"
    }
    return "  static let \(folder.name): [(name: String, text: String)] = [\n\(entries.joined())  ]"
  }

  private func constants(_ folder: EmbeddedFolder) -> String {
    folder.files.indices.map { index in
      "private let \(constant(folder, index)): String = \(literal(folder.files[index].text))\n"
    }
    .joined()
  }

  private func constant(_ folder: EmbeddedFolder, _ index: Int) -> String {
    "\(folder.name)File\(index)"
  }

  /// One `#` more than the longest run in the text, so that nothing in it can end the literal or be interpolated.
  private func literal(_ text: String) -> String {
    let longestRun = text.split { $0 != "#" }.map(\.count).max() ?? 0
    let hashes = String(repeating: "#", count: longestRun + 1)
    return "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)"
  }
}

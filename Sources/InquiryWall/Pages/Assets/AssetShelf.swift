/// The files of the wall's pages that are part of the binary.
enum AssetShelf {
  private static let files = Dictionary(EmbeddedFiles.assets.map { ($0.name, $0.text) }) { first, _ in first }

  /// The names of all files, in order.
  static let names = files.keys.sorted()

  /// The text of a file, by its name below the folder of assets, such as `words/en.json`.
  static func source(named name: String) -> String? { files[name] }

  /// The files of a folder with an ending, in the order of their names.
  static func sources(in folder: String, ending: String) -> [(name: String, text: String)] {
    names.filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) && !$0.dropFirst(folder.count).contains("/") }
      .compactMap { name in files[name].map { (String(name.dropFirst(folder.count).dropLast(ending.count)), $0) } }
  }
}

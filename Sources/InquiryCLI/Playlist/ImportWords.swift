import InquiryDomain
import InquiryWorkbench

/// What an import did, and what it could not decide, in words.
enum ImportWords {
  /// What changed, in one line.
  static func line(_ result: ImportResult) -> String {
    let kept =
      result.kept.isEmpty
      ? "" : " \(Plural.count(result.kept.count, "thing")) edited here \(result.kept.count == 1 ? "stays" : "stay")."
    guard !result.isNothing else { return "Nothing new: the workbook says all of it already.\(kept)" }
    let playlists = [
      (result.added, "Added"), (result.changed, "Changed"),
    ].filter { !$0.0.isEmpty }.map { list, word in
      "\(word) \(NumberWords.spoken(list.map(\.number), "playlist"))."
    }
    let resources = [
      result.resourcesAdded > 0 ? "\(Plural.count(result.resourcesAdded, "resource")) new" : nil,
      result.resourcesChanged > 0 ? "\(Plural.count(result.resourcesChanged, "resource")) changed" : nil,
    ].compactMap(\.self).joined(separator: ", ")
    let sentences = playlists + [resources.isEmpty ? nil : "\(resources)."].compactMap(\.self)
    return sentences.joined(separator: " ") + kept + " Wrong? hmw undo"
  }

  /// What differs, part by part, for the person who decides.
  static func lines(_ conflict: ListConflict, on screen: Screen) -> [String] {
    let title = screen.words(conflict.title)
    let heading = "Edited here since its file was read: \(conflict.kind.rawValue) \(conflict.number), \(title)"
    return [heading]
      + conflict.parts.flatMap { part in
        [
          "  \(part.part) here: \(shortened(part.here, screen))", "  \(part.part) in the file: \(shortened(part.file, screen))",
        ]
      }
  }

  private static func shortened(_ text: String, _ screen: Screen) -> String {
    let words = text.safeForTerminal()
    guard !words.isEmpty else { return "nothing" }
    return words.count > 160 ? "\(words.prefix(159))\(screen.ink.chrome("…"))".isolated : words.isolated
  }
}

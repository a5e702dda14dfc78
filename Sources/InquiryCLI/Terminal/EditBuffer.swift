/// The line a person is writing, as clusters, with the place where the next one goes.
struct EditBuffer: Equatable, Sendable {
  private(set) var clusters: [Character]
  /// How many clusters stand before the cursor.
  private(set) var cursor: Int
  /// What was killed last.
  private var killed: [Character] = []

  init(_ text: String = "") {
    clusters = Array(text)
    cursor = clusters.count
  }

  var text: String { String(clusters) }
  var isEmpty: Bool { clusters.isEmpty }
  var textBeforeCursor: String { String(clusters[..<cursor]) }
  var textAfterCursor: String { String(clusters[cursor...]) }

  /// Replaces the whole line, with the cursor at its end.
  mutating func replace(with text: String) {
    clusters = Array(text)
    cursor = clusters.count
  }

  /// Does what the key asks where that concerns the line alone.
  mutating func apply(_ key: Key) {
    switch key {
    case .text(let text): insert(text)
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete, .endOrDelete: remove(cursor..<min(clusters.count, cursor + 1))
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(clusters.count, cursor + 1)
    case .wordLeft: cursor = startOfWord
    case .wordRight: cursor = endOfWord
    case .home: cursor = 0
    case .end: cursor = clusters.count
    case .killToEnd: kill(cursor..<clusters.count)
    case .killToStart: kill(0..<cursor)
    case .killWordBack: kill(startOfWord..<cursor)
    case .killWordForward: kill(cursor..<endOfWord)
    case .killToSpace: kill(startOfField..<cursor)
    case .yank: insert(String(killed))
    case .paste, .enter, .up, .down, .redraw, .interrupt, .suspend: break
    }
  }

  /// Puts text in at the cursor; a mark or joiner that comes alone grows together with its neighbour.
  mutating func insert(_ text: String) {
    let before = textBeforeCursor + text.withoutControls
    let all = before + textAfterCursor
    clusters = Array(all)
    cursor = all.clusterCount(coveringUTF8: before.utf8.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    let before = String(clusters[..<range.lowerBound])
    let all = before + String(clusters[range.upperBound...])
    clusters = Array(all)
    cursor = all.clusterCount(coveringUTF8: before.utf8.count)
  }

  private mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    killed = Array(clusters[range])
    remove(range)
  }
}

extension EditBuffer {
  private var startOfWord: Int {
    var index = cursor
    while index > 0, !clusters[index - 1].isWordCharacter { index -= 1 }
    while index > 0, clusters[index - 1].isWordCharacter { index -= 1 }
    return index
  }

  private var endOfWord: Int {
    var index = cursor
    while index < clusters.count, !clusters[index].isWordCharacter { index += 1 }
    while index < clusters.count, clusters[index].isWordCharacter { index += 1 }
    return index
  }

  private var startOfField: Int {
    var index = cursor
    while index > 0, clusters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !clusters[index - 1].isWhitespace { index -= 1 }
    return index
  }
}

extension Character {
  fileprivate var isWordCharacter: Bool { isLetter || isNumber }
}

extension String {
  /// Tabs stay, since a list copied from a spreadsheet needs them.
  var withoutControls: String {
    var kept = unicodeScalars
    kept.removeAll { $0.properties.generalCategory == .control && $0 != "\t" }
    return String(kept)
  }

  /// How many clusters it takes to hold the first `length` bytes.
  fileprivate func clusterCount(coveringUTF8 length: Int) -> Int {
    var bytes = 0
    var count = 0
    for cluster in self where bytes < length {
      bytes += cluster.utf8.count
      count += 1
    }
    return count
  }
}

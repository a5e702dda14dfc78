/// Names of several words, found at a place in a text in one walk.
struct NameTrie: Sendable {
  private struct Node: Sendable {
    var next: [String: Int] = [:]
    var endsName = false
  }

  private var nodes = [Node()]

  init(_ names: [[String]]) {
    for name in names where !name.isEmpty { insert(name.prefix(12)) }
  }

  private mutating func insert(_ name: ArraySlice<String>) {
    var node = 0
    for word in name {
      if let known = nodes[node].next[word] {
        node = known
      } else {
        nodes.append(Node())
        nodes[node].next[word] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    nodes[node].endsName = true
  }

  /// The last word of the longest name that begins at a place; small words between a name's words don't count.
  func lastWord(from place: Int, in text: ScrubText, reading: (Int) -> String) -> Int? {
    var (node, at, last) = (0, place, Int?.none)
    while at < text.tokens.count, at == place || text.joins(at) || text.tokens[at].gap == .point {
      if let next = nodes[node].next[reading(at)] {
        node = next
        if nodes[node].endsName { last = at }
      } else if at == place || !Self.small.contains(text.key(at)) {
        break
      }
      at += 1
    }
    return last
  }

  private static let small: Set<String> = ["the", "of", "at", "and", "de", "del", "la", "el", "y"]
}

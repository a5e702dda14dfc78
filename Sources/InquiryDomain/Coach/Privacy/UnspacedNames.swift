/// Names in scripts that write without spaces, found sign by sign.
struct UnspacedNames: Sendable {
  /// What a name of these signs stands for.
  enum Meaning: Sendable {
    case person, school
  }

  private struct Node: Sendable {
    var next: [Character: Int] = [:]
    var meaning: Meaning?
  }

  private var nodes = [Node()]
  private static let longest = 16

  init(people: [String], schools: [String]) {
    for name in people { for form in Self.forms(of: name) { insert(form, .person) } }
    for name in schools where name.contains(where: Self.isUnspaced) {
      insert(Array(name.filter { !$0.isWhitespace }), .school)
    }
  }

  var isEmpty: Bool { nodes.count == 1 }

  static func isUnspaced(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
      0xAC00...0xD7AF, 0x20000...0x3FFFF:
      return true
    default: return false
    }
  }

  /// The longest name that begins at a place.
  func match(at place: Int, in characters: [Character]) -> (end: Int, meaning: Meaning)? {
    var (node, at, found) = (0, place, (end: Int, meaning: Meaning)?.none)
    while at < characters.count, at - place < Self.longest, let next = nodes[node].next[characters[at]] {
      (node, at) = (next, at + 1)
      if let meaning = nodes[node].meaning { found = (at, meaning) }
    }
    return found
  }

  /// The whole name, and the given name of two signs or more, for surnames of one or two signs go first.
  private static func forms(of name: String) -> [[Character]] {
    let parts = name.split(whereSeparator: \.isWhitespace).map { Array(String($0)) }
    guard let first = parts.first, parts.allSatisfy({ $0.allSatisfy(isUnspaced) }) else { return [] }
    let whole = Array(parts.joined())
    if parts.count > 1 { return [whole] + parts.filter { $0.count > 1 } }
    return whole.count >= 3 && (first[0].isHan || isHangul(first[0]))
      ? [whole, Array(whole.dropFirst(whole.count > 3 ? 2 : 1))] : [whole]
  }

  private static func isHangul(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x1100...0x11FF).contains($0.value) || (0xAC00...0xD7AF).contains($0.value) }
      ?? false
  }

  private mutating func insert(_ name: [Character], _ meaning: Meaning) {
    guard name.count >= 2, name.count <= Self.longest else { return }
    var node = 0
    for character in name {
      if let known = nodes[node].next[character] {
        node = known
      } else {
        nodes.append(Node())
        nodes[node].next[character] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    nodes[node].meaning = meaning
  }
}

/// Names in scripts that write without spaces, found sign by sign.
struct UnspacedNames: Sendable {
  /// What a name of these signs stands for.
  enum Meaning: Sendable {
    case person, school
  }

  private struct Node: Sendable {
    var next: [UInt32: Int] = [:]
    var meaning: Meaning?
  }

  private var nodes = [Node()]
  private static let longest = 16

  init(people: [String], schools: [String]) {
    for name in people { for form in Self.forms(of: name) { insert(form, .person) } }
    for name in schools {
      let codes = ScrubCode.codes(of: name.filter { !$0.isWhitespace }.map { $0 })
      if codes.contains(where: ScrubCode.isUnspaced) { insert(codes, .school) }
    }
  }

  var isEmpty: Bool { nodes.count == 1 }

  /// The longest name that begins at a place.
  func match(at place: Int, in codes: [UInt32]) -> (end: Int, meaning: Meaning)? {
    var (node, at, found) = (0, place, (end: Int, meaning: Meaning)?.none)
    while at < codes.count, let next = nodes[node].next[codes[at]] {
      (node, at) = (next, at + 1)
      if let meaning = nodes[node].meaning { found = (at, meaning) }
    }
    return found
  }

  /// The whole name, and the given name of two signs or more, for surnames of one or two signs go first.
  private static func forms(of name: String) -> [[UInt32]] {
    let parts = name.split(whereSeparator: \.isWhitespace).map { ScrubCode.codes(of: Array($0)) }
    guard let first = parts.first, parts.allSatisfy({ $0.allSatisfy(ScrubCode.isUnspaced) }) else { return [] }
    let whole = Array(parts.joined())
    if parts.count > 1 { return [whole] + parts.filter { $0.count > 1 } }
    guard whole.count >= 3, ScrubCode.isHan(first[0]) || ScrubCode.isHangul(first[0]) else { return [whole] }
    return [whole, Array(whole.dropFirst(whole.count > 3 ? 2 : 1))]
  }

  private mutating func insert(_ name: [UInt32], _ meaning: Meaning) {
    guard name.count >= 2, name.count <= Self.longest else { return }
    var node = 0
    for code in name {
      if let known = nodes[node].next[code] {
        node = known
      } else {
        nodes.append(Node())
        nodes[node].next[code] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    nodes[node].meaning = meaning
  }
}

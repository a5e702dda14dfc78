@testable import InquiryDomain

/// How findings compare with a sentence's labels: a label is met by a finding of its kind that covers some of its words.
struct ScrubScore {
  let expected: Int
  private(set) var missed: [String] = []
  private(set) var surplus = 0

  init(_ sample: ScrubSamples.Labelled, _ findings: [ScrubFinding]) {
    expected = sample.expected.count
    var met: Set<Int> = []
    for label in sample.expected {
      let places = Self.places(of: Array(label.words), in: Array(sample.text))
      let hits = findings.indices.filter { place in
        Self.family(findings[place].kind.rawValue) == Self.family(label.kind)
          && places.contains { $0.overlaps(findings[place].range) }
      }
      let hit = hits.first { !met.contains($0) } ?? hits.first
      if let hit { met.insert(hit) } else { missed.append(label.words) }
    }
    surplus = findings.count - met.count
  }

  /// Whether a name is on the roster makes no difference to the person.
  private static func family(_ kind: String) -> String { kind == "name" ? "person" : kind }

  private static func places(of words: [Character], in text: [Character]) -> [Range<Int>] {
    guard words.count <= text.count else { return [] }
    return (0...text.count - words.count).filter { Array(text[$0..<$0 + words.count]) == words }.map {
      $0..<$0 + words.count
    }
  }
}

/// Collects what the finders find in one text and settles what overlaps.
struct ScrubHits {
  private var hits: [ScrubHit] = []
  /// Characters that are explained by an address, a date, a phone number: nobody needs to look at them again.
  private var taken: [Bool]

  init(_ text: ScrubText) {
    taken = Array(repeating: false, count: text.characters.count)
  }

  mutating func add(
    _ kind: ScrubFinding.Kind, _ severity: ScrubFinding.Severity, _ span: Range<Int>, _ form: StandInForm
  ) {
    guard !span.isEmpty, span.lowerBound >= 0, span.upperBound <= taken.count else { return }
    hits.append(ScrubHit(kind: kind, severity: severity, span: span, form: form))
    for place in span { taken[place] = true }
  }

  func isTaken(_ span: Range<Int>) -> Bool { span.contains { taken[$0] } }

  /// The hits in order of place; of those that weigh the same and overlap only the longest stays.
  func settled() -> [ScrubHit] {
    let direct = Self.longest(hits.filter { $0.severity == .direct }, count: taken.count)
    var covered = Array(repeating: false, count: taken.count)
    for hit in direct { for place in hit.span { covered[place] = true } }
    // What only repeats a part of something graver adds nothing.
    let look = hits.filter { $0.severity == .look && !$0.span.allSatisfy { covered[$0] } }
    return (direct + Self.longest(look, count: taken.count)).sorted {
      ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
    }
  }

  /// Findings that don't overlap, in order of place: the gravest first, then the longest, then the earliest.
  static func apart(_ findings: [ScrubFinding], in count: Int) -> [ScrubFinding] {
    let ranked = findings.sorted {
      let (first, second) = ($0.severity == .direct ? 0 : 1, $1.severity == .direct ? 0 : 1)
      return (first, -$0.range.count, $0.range.lowerBound) < (second, -$1.range.count, $1.range.lowerBound)
    }
    return free(ranked, count: count) { $0.range }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func longest(_ hits: [ScrubHit], count: Int) -> [ScrubHit] {
    let ranked = hits.sorted { (-$0.span.count, $0.span.lowerBound) < (-$1.span.count, $1.span.lowerBound) }
    return free(ranked, count: count) { $0.span }
  }

  private static func free<Item>(_ ranked: [Item], count: Int, span: (Item) -> Range<Int>) -> [Item] {
    var covered = Array(repeating: false, count: count)
    return ranked.filter { item in
      let range = span(item)
      guard !range.contains(where: { covered[$0] }) else { return false }
      for place in range { covered[place] = true }
      return true
    }
  }
}

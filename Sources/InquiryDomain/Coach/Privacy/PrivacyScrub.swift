/// Looks for words that tell who or where somebody is, and suggests something wider; it never blocks and never writes.
///
/// Made for one roster and then used for any number of texts.
package struct PrivacyScrub: Sendable {
  private let index: ScrubIndex

  /// A scrub that knows these names; without any it finds what tells of people by its form alone.
  package init(_ index: ScrubIndex = ScrubIndex()) {
    self.index = index
  }

  /// Reads a text and answers with all there is to say about it.
  package func read(_ text: String) -> ScrubReading {
    let found = findings(in: text)
    return ScrubReading(
      findings: found, scrubbed: scrubbed(text, first: found) { _ in true }, k: ScrubReading.kCheck,
      reminder: ScrubReading.helpsOnly)
  }

  /// What there is to look at, in order of place.
  package func findings(in text: String) -> [ScrubFinding] {
    let read = ScrubText(text)
    var hits = ScrubHits(read)
    for finder in Self.finders { finder(read, index, &hits) }
    return read.findings(hits.settled())
  }

  /// The text with the suggestions that were accepted put in place.
  ///
  /// Where two overlap, the one that gives more away goes first, then the longer one. Words that come to stand side by
  /// side are read again, so that nothing that was accepted is left behind.
  package func scrubbed(_ text: String, accepting accepts: (ScrubFinding) -> Bool = { _ in true }) -> String {
    scrubbed(text, first: findings(in: text), accepting: accepts)
  }

  private func scrubbed(_ text: String, first: [ScrubFinding], accepting accepts: (ScrubFinding) -> Bool) -> String {
    var (text, wanted) = (text, first.filter(accepts))
    for _ in 0..<Self.rereadings where !wanted.isEmpty {
      text = Self.replacing(wanted, in: text)
      wanted = findings(in: text).filter { $0.severity == .direct && accepts($0) }
    }
    return text
  }

  /// More than one is hardly ever needed; a name on the roster that is also a stand-in's word must not go on for ever.
  private static let rereadings = 4

  private static func replacing(_ findings: [ScrubFinding], in text: String) -> String {
    let characters = Array(text)
    var rest = 0
    var result = ""
    for finding in ScrubHits.apart(findings, in: characters.count) {
      result += String(characters[rest..<finding.range.lowerBound]) + finding.replacement
      rest = finding.range.upperBound
    }
    return result + String(characters[rest...])
  }

  /// The finders in their order; a later one leaves alone the digits that an earlier one has explained.
  private static let finders: [@Sendable (ScrubText, ScrubIndex, inout ScrubHits) -> Void] = [
    ContactFinder.find, PhoneFinder.find, AddressFinder.find, RoomFinder.find, DateFinder.find, AgeFinder.find,
    NumberFinder.find, RosterFinder.find, UnspacedFinder.find, SchoolFinder.find, TitleFinder.find, NamingFinder.find,
    NameFinder.find, RoleFinder.find, StudentFinder.find, StaffFinder.find,
  ]
}

/// The order of a ballot's choices: another for each person, so that nobody's is always first, and the same each time.
enum BallotOrder {
  /// The places of the choices, shuffled by who votes.
  static func shuffled(_ positions: [Int], for person: String, in vote: String) -> [Int] {
    positions.map { (hash("\(person) \(vote) \($0)"), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  /// FNV-1a in 32 bits; the page's script computes the same.
  static func hash(_ text: String) -> UInt32 {
    text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}

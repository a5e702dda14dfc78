import InquiryDomain
import InquiryWorkbench

/// What was found, as programs read it.
struct FindShape: Encodable, Sendable {
  /// One entry.
  struct Result: Encodable, Sendable {
    var kind: String
    /// What people call it by: a number, or a word for playlists and protocols.
    var key: String
    var number: Int?
    var title: String?
    /// The words around what was looked for.
    var text: String
    /// The words in `text` that were looked for, in their order.
    var matches: [String]
    /// The command that opens it.
    var open: String
  }

  var words: String
  var results: [Result]
  /// Whether there is more than was asked for.
  var more: Bool
  /// Words that would find something, where nothing was found.
  var near: [String]

  init(_ answer: FindAnswer, words: String) {
    self.words = words
    results = answer.results.map { result in
      Result(
        kind: result.kind.rawValue, key: result.key, number: result.number, title: result.title,
        text: result.excerpt.text, matches: result.excerpt.pieces.filter(\.isMatch).map(\.text), open: result.opening)
    }
    more = answer.hasMore
    near = answer.near.map(\.typed)
  }
}

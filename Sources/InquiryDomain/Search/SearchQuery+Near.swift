extension SearchQuery {
  /// More is not tried: each costs a look at the file.
  private static let mostTried = 6

  /// Queries that ask for less: every word may go on, the words of a phrase stand anywhere, one word is left out.
  package var near: [SearchQuery] {
    let longer = wanted.allSatisfy(\.isPrefix) ? [] : [widened]
    let looser = wanted.contains { $0.text.contains(" ") } ? [loosened] : []
    let fewer = wanted.count > 1 && wanted.count <= Self.mostTried ? wanted.indices.map { without($0) } : []
    return longer + looser + fewer
  }

  /// As it would be typed.
  package var typed: String {
    (wanted.map { Self.typed($0) } + unwanted.map { "-" + Self.typed($0) }).joined(separator: " ")
  }

  private var loosened: SearchQuery {
    SearchQuery((wanted.map(\.text) + unwanted.map { "-" + Self.typed($0) }).joined(separator: " "))
  }

  private static func typed(_ term: SearchTerm) -> String {
    term.text.contains(" ") ? "\"\(term.text)\"" : term.text + (term.isPrefix ? "*" : "")
  }
}

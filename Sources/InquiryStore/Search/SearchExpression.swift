import InquiryDomain

/// What is asked of the index: people's words, always in quotes, and who reads.
struct SearchExpression {
  let query: SearchQuery
  let readers: [String]
  /// Nil for all kinds.
  let tables: [String]?
  let cohort: String?

  /// The words of a viewer's in the index.
  static func readers(for viewer: Viewer) -> [String] {
    let own = viewer.personID.map { [SearchReaders.person($0.text)] } ?? []
    if viewer.facilitates { return own + [SearchReaders.leader] }
    return own + (viewer.personID == nil ? [] : [SearchReaders.network]) + [SearchReaders.anyone]
      + viewer.cohortIDs.map { SearchReaders.cohort($0.text) }.sorted()
      + viewer.communityIDs.map { SearchReaders.community($0.text) }.sorted()
  }

  /// In the index's own language.
  var match: String {
    var parts = [Self.tags(readers)]
    if let tables { parts.append(Self.tags(tables.map { "t\($0)" })) }
    if let cohort { parts.append(Self.tags([SearchReaders.belonging(to: cohort), SearchReaders.library])) }
    let wanted = query.wanted.filter { !$0.isUnspaced }
    if wanted.count < query.wanted.count && !(query.isAny && !wanted.isEmpty) {
      parts.append(Self.tags([Unspaced.word]))
    }
    if !wanted.isEmpty { parts.append(Self.words(wanted, joined: query.isAny ? " OR " : " AND ")) }
    let unwanted = query.unwanted.filter { !$0.isUnspaced }
    let all = parts.joined(separator: " AND ")
    return unwanted.isEmpty ? all : "(\(all)) NOT \(Self.words(unwanted, joined: " OR "))"
  }

  /// Conditions for words of scripts without spaces, with what they compare with.
  var unspaced: (sql: String, patterns: [String]) {
    let wanted = query.isAny ? [] : query.wanted.filter(\.isUnspaced)
    let unwanted = query.unwanted.filter(\.isUnspaced)
    let sql = wanted.map { _ in " AND title || body LIKE ?" } + unwanted.map { _ in " AND title || body NOT LIKE ?" }
    return (sql.joined(), (wanted + unwanted).map { "%\($0.text)%" })
  }

  private static func tags(_ words: [String]) -> String {
    "(tags : (\(words.map { "\"\($0)\"" }.joined(separator: " OR "))))"
  }

  private static func words(_ terms: [SearchTerm], joined: String) -> String {
    // The text of a term has letters, numbers and spaces only, so that it can't close the quotes.
    let quoted = terms.map { "\"\($0.text)\"\($0.isPrefix ? "*" : "")" }
    return "({title body} : (\(quoted.joined(separator: joined))))"
  }
}

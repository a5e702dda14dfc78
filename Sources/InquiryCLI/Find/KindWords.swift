import InquiryDomain

/// Kinds of entries as people type them: `story,note`, one or several times.
enum KindWords {
  /// Nil where none is named, which means all.
  static func read(_ typed: [String]) throws(Failure) -> Set<SearchKind>? {
    var kinds: Set<SearchKind> = []
    for word in typed.flatMap({ $0.split { $0 == "," || $0.isWhitespace } }).map({ $0.lowercased() }) {
      guard let kind = kind(word) else { throw unknown(word) }
      kinds.insert(kind)
    }
    return kinds.isEmpty ? nil : kinds
  }

  private static func kind(_ word: String) -> SearchKind? {
    if let kind = SearchKind(rawValue: word) ?? other[word] { return kind }
    return word.hasSuffix("s") ? SearchKind(rawValue: String(word.dropLast())) : nil
  }

  private static let other: [String: SearchKind] = [
    "stories": .story, "inquiries": .inquiry, "cause": .note, "causes": .note, "logs": .log, "learn": .plan,
    "commitment": .promise,
  ]

  private static func unknown(_ word: String) -> Failure {
    let known = SearchKind.allCases.map(\.rawValue)
    let near = NearMatch.nearest(word, in: known).map { "Did you mean \($0)? " } ?? ""
    return Failure(
      .usage, "find.kind", "There is no kind \"\(word.safeForTerminal())\" to look in.",
      hint: "\(near)The kinds: \(known.joined(separator: ", "))")
  }
}

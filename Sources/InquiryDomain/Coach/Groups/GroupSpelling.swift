/// Which of the ways in which a word was typed is shown.
enum GroupSpelling {
  private static let longest = 40

  /// The most frequent one; small letters where anybody typed it so, since a capital may only begin a sentence.
  static func of(_ terms: [NoteTerm]) -> String {
    var counts: [String: Int] = [:]
    for term in terms { counts[term.surface.lowercased(), default: 0] += 1 }
    guard let word = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return "" }
    let typed = terms.map(\.surface).filter { $0.lowercased() == word }
    let isName = !typed.contains(word) && typed.allSatisfy { $0.dropFirst().contains(where: \.isUppercase) }
    return String((isName ? typed.min() ?? word : word).prefix(longest))
  }
}

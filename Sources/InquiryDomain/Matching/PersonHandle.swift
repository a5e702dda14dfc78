/// Finds the person that somebody means by a number, a first name, initials or the start of a name.
package struct PersonHandle: Sendable {
  /// Who was found, as places in the list of names.
  package enum Resolution: Hashable, Sendable {
    case match(Int)
    /// Several people fit equally well; the person at the keyboard chooses.
    case ambiguous([Int])
    /// Nobody fits; the nearest name, if one is near, is for “did you mean”.
    case none(nearest: Int?)
  }

  private let names: [String]
  private let numbers: [Int]
  private let words: [[String]]

  /// Takes the names and the numbers people see beside them, which are 1, 2, 3… when left out.
  package init(names: [String], numbers: [Int]? = nil) {
    self.names = names
    self.numbers = numbers ?? Array(1...max(1, names.count))
    words = names.map { Self.words(of: FoldedKey($0).text) }
  }

  /// Tries the plainest reading first: number, whole name, first name, any whole word, first name and more, then initials or a beginning.
  ///
  /// Initials and beginnings weigh the same: where `bo` is both Bob and Ben Okafor, nobody is guessed at.
  package func resolve(_ typed: String) -> Resolution {
    let key = FoldedKey(typed).text
    if let number = Int(key.hasPrefix("#") ? String(key.dropFirst()) : key) { return byNumber(number) }
    let typedWords = Self.words(of: key)
    guard !typedWords.isEmpty else { return .none(nearest: nil) }
    let readings: [(Int) -> Bool] = [
      { words[$0] == typedWords },
      { typedWords == Array(words[$0].prefix(1)) },
      { typedWords.count == 1 && words[$0].contains(typedWords[0]) },
      { isFirstNameAndMore(typedWords, of: words[$0]) },
      { isBeginning(typedWords, of: words[$0]) || isInitials(typedWords, of: words[$0]) },
    ]
    let found = readings.lazy.map { names.indices.filter($0) }.first { !$0.isEmpty } ?? []
    return found.count > 1 ? .ambiguous(found) : found.first.map(Resolution.match) ?? .none(nearest: nearest(typed))
  }

  private func byNumber(_ number: Int) -> Resolution {
    zip(names.indices, numbers).first { $0.1 == number }.map { .match($0.0) } ?? .none(nearest: nil)
  }

  /// `ana r` is Ana Reyes rather than Anabel Ruiz.
  private func isFirstNameAndMore(_ typed: [String], of name: [String]) -> Bool {
    typed.count > 1 && typed.first == name.first && isBeginning(typed, of: name)
  }

  /// `an r` begins Ana Reyes; `rey` does too, for one word may begin any of hers.
  private func isBeginning(_ typed: [String], of name: [String]) -> Bool {
    name.indices.contains { start in
      let rest = name[start...]
      return rest.count >= typed.count && zip(typed, rest).allSatisfy { $1.hasPrefix($0) }
    }
  }

  /// `ar`, `a.r.` and `a r` are Ana Reyes.
  private func isInitials(_ typed: [String], of name: [String]) -> Bool {
    let initials = String(name.compactMap(\.first))
    return initials.count >= 2 && typed.joined() == initials
  }

  private func nearest(_ typed: String) -> Int? {
    if let whole = NearMatch.index(of: typed, in: names) { return whole }
    let all = words.indices.flatMap { place in words[place].map { (place, $0) } }
    return NearMatch.index(of: typed, in: all.map(\.1)).map { all[$0].0 }
  }

  private static func words(of text: String) -> [String] {
    text.split { $0.isWhitespace || ".,-".contains($0) }.map(String.init)
  }
}

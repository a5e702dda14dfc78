/// How the notes of one group put their shared words.
struct GroupPhrases {
  private let board: SpeakingNotes
  private let members: [Int]
  /// In how many notes one term comes right after another.
  private let neighbours: [[Int]: Int]
  /// The forms of each term as typed, with whether each began a note.
  private let forms: [Int: [NoteTerm]]

  init(_ board: SpeakingNotes, members: [Int]) {
    var neighbours: [[Int]: Int] = [:]
    var forms: [Int: [NoteTerm]] = [:]
    for member in members {
      let sequence = board.table.sequences[member]
      for pair in Set(zip(sequence, sequence.dropFirst()).map { [$0, $1] }) { neighbours[pair, default: 0] += 1 }
      for (term, note) in zip(sequence, board.terms[member]) { forms[term, default: []].append(note) }
    }
    (self.board, self.members, self.neighbours, self.forms) = (board, members, neighbours, forms)
  }

  /// The phrases for shared words, the most telling first.
  func phrases(of words: [SharedWord]) -> [GroupPhrase] {
    var left = words
    var phrases: [GroupPhrase] = []
    while let word = left.first {
      let chain = chain(from: word, in: words)
      left.removeAll { other in chain.contains { $0.terms[0] == other.terms[0] } }
      phrases.append(phrase(chain, score: word.score))
    }
    return phrases
  }

  /// Whether one phrase comes right after another in at least two notes.
  func isFollowed(_ phrase: GroupPhrase, by next: GroupPhrase) -> Bool {
    phrase.last.contains { last in next.first.contains { meet(last, $0) } }
  }

  /// Where in the notes a phrase stands on average, 0 at the front and 1 at the end.
  func place(of phrase: GroupPhrase) -> Double {
    let places = members.compactMap { member -> Double? in
      let sequence = board.table.sequences[member]
      return sequence.firstIndex { phrase.first.contains($0) }.map { Double($0) / Double(sequence.count) }
    }
    return places.reduce(0, +) / Double(max(1, places.count))
  }

  private func meet(_ first: Int, _ second: Int) -> Bool { neighbours[[first, second], default: 0] > 1 }

  private func phrase(_ chain: [SharedWord], score: Double) -> GroupPhrase {
    let texts = chain.map { word in
      word.terms.map { forms[$0] ?? [] }.sorted { $0.count > $1.count }.map(GroupSpelling.of)
    }
    let isSpaceless = forms[chain[0].terms[0]]?.first?.isPair ?? false
    let joined = texts.dropFirst().reduce(texts[0][0]) { $0 + $1[0].dropFirst() }
    return GroupPhrase(
      first: chain[0].terms, last: chain[chain.count - 1].terms,
      forms: isSpaceless ? [joined] : Array(texts[0].prefix(2)), score: score, isSpaceless: isSpaceless)
  }
}

extension GroupPhrases {
  private var longestChain: Int { 20 }

  /// A word by itself; a pair of letters with the pairs that overlap it on both sides, so that it reads as words.
  private func chain(from word: SharedWord, in words: [SharedWord]) -> [SharedWord] {
    guard forms[word.terms[0]]?.first?.isPair == true else { return [word] }
    var chain = [word]
    while let next = words.first(where: { isFree($0, in: chain) && overlap(chain[chain.count - 1], $0) }) {
      chain.append(next)
    }
    while let before = words.first(where: { isFree($0, in: chain) && overlap($0, chain[0]) }) {
      chain.insert(before, at: 0)
    }
    return chain
  }

  private func isFree(_ word: SharedWord, in chain: [SharedWord]) -> Bool {
    chain.count < longestChain && !chain.contains { $0.terms[0] == word.terms[0] }
  }

  private func overlap(_ first: SharedWord, _ second: SharedWord) -> Bool {
    let (left, right) = (board.table.stems[first.terms[0]], board.table.stems[second.terms[0]])
    return left.count == 2 && right.count == 2 && left.last == right.first && meet(first.terms[0], second.terms[0])
  }
}

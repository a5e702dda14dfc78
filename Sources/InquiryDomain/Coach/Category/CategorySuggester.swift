/// Suggests a category for a root-cause note and says which words made it think so; a person decides.
///
/// It knows a table of cues, the notes written for it, and what the people of this workbook decided. It never writes,
/// and the same note has the same answer however what it learnt from is ordered.
package struct CategorySuggester: Sendable {
  private let learner: NoteLearner
  private let neighbours: NoteNeighbours

  /// A suggester that has also learnt what people decided, in any order.
  ///
  /// - Parameter decided: notes that people sorted; leave out the note that is asked about.
  package init(decided: [SortedNote] = []) {
    self.init(learner: SeedNotes.learner, decided: decided)
  }

  init(learner: NoteLearner, decided: [SortedNote]) {
    let decided = decided.map { (features: NoteFeatures(CueText($0.note)), category: $0.category) }
    var learner = learner
    for note in decided { learner.learn(note.features, as: note.category) }
    self.learner = learner
    neighbours = NoteNeighbours(decided, learner: learner)
  }

  /// Looks at one note, in any language and even with no words in it; this never fails.
  package func suggest(_ note: String) -> CategorySuggestion {
    let text = CueText(note)
    let reading = Reading(text, learner: learner, neighbours: neighbours)
    guard !reading.isDecided, let finding = NoteFlagReader.finding(in: text, evidence: reading.evidence) else {
      return suggestion(for: note, text, reading)
    }
    var suggestion = suggestion(for: note, text, reading)
    suggestion.action = finding.flag == .beyond ? .concern : .reframe
    suggestion.flag = finding.flag
    suggestion.confidence = finding.flag.confidence
    suggestion.ask = finding.flag.ask
    suggestion.point(to: finding.tokens, in: text)
    return suggestion
  }

  private func suggestion(for note: String, _ text: CueText, _ reading: Reading) -> CategorySuggestion {
    let ranked = reading.speaks ? reading.shares.ranked : []
    let share = ranked.first.map { reading.shares[$0] } ?? 0
    var suggestion = CategorySuggestion(
      note: note, action: share >= Self.sure ? .sort : .unsure, category: ranked.first,
      second: ranked.dropFirst().first,
      confidence: share.roundedToHundredths, cue: "", ask: ranked.first?.testQuestion ?? "Say a little more?")
    if let category = ranked.first { suggestion.point(to: reading.cue(for: category, in: text), in: text) }
    return suggestion
  }

  /// Below this it says that it is unsure (`practice.md` §5.2).
  private static let sure = 0.5
}

extension NoteFlag {
  /// How often, over the practice notes, a note with this flag deserved it; a careful guess.
  fileprivate var confidence: Double {
    switch self {
    case .remedy: 0.85
    case .blame, .beyond: 0.8
    case .outcome: 0.75
    }
  }
}

extension CategorySuggestion {
  /// Shows the words from the first of these pieces to the last.
  fileprivate mutating func point(to tokens: [Int], in text: CueText) {
    guard let first = tokens.min(), let last = tokens.max() else { return }
    let place = text.tokens[first].span.lowerBound..<text.tokens[last].span.upperBound
    (cue, span) = (text.surface(place), [place.lowerBound, place.upperBound])
  }
}

extension Double {
  /// Two digits are as much as a guess is worth.
  fileprivate var roundedToHundredths: Double { (self * 100).rounded(.down) / 100 }
}

/// Finds the cues of a table in a note.
struct CueMatcher: Sendable {
  /// The table it looks for.
  let cues: [Cue]
  private let vocabulary: CueVocabulary
  /// The patterns by the alternative that their first word is one of.
  private let byFirst: [Int: [CuePattern]]

  init(_ cues: [Cue]) {
    self.cues = cues
    var vocabulary = CueVocabulary()
    var byFirst: [Int: [CuePattern]] = [:]
    for (place, cue) in cues.enumerated() {
      let pattern = CuePattern(parts: vocabulary.read(cue.phrase), cue: place)
      if let first = pattern.firstWord { byFirst[first, default: []].append(pattern) }
    }
    (self.vocabulary, self.byFirst) = (vocabulary, byFirst)
  }

  /// Every cue that the note holds, a few times each, without those whose words all belong to a longer one.
  func matches(in text: CueText) -> [CueMatch] {
    let reading = Reading(tokens: text.tokens, alternatives: text.tokens.map { vocabulary.alternatives(of: $0.key) })
    var found: [CueMatch] = []
    var times: [Int: Int] = [:]
    for place in text.tokens.indices {
      for first in reading.alternatives[place] {
        for pattern in byFirst[first] ?? [] where times[pattern.cue, default: 0] < Self.mostTimes {
          guard let tokens = reading.match(pattern.parts[...], at: place) else { continue }
          times[pattern.cue, default: 0] += 1
          found.append(CueMatch(cue: pattern.cue, tokens: tokens))
        }
      }
    }
    return Self.withoutCovered(found)
  }

  /// A cue that comes more often says nothing new.
  private static let mostTimes = 3

  /// "Know how to" says more than the "know" in it, so the shorter is left out.
  private static func withoutCovered(_ matches: [CueMatch]) -> [CueMatch] {
    guard matches.count < 100 else { return matches }
    let sets = matches.map { Set($0.tokens) }
    return matches.indices.filter { one in
      !matches.indices.contains { sets[$0].count > sets[one].count && sets[one].isSubset(of: sets[$0]) }
    }.map { matches[$0] }
  }
}

extension CueMatcher {
  /// A note with what each of its pieces can stand for.
  private struct Reading {
    let tokens: [CueText.Token]
    let alternatives: [[Int]]

    /// The pieces that the parts stand for, beginning at a place; nil where they do not fit.
    func match(_ parts: ArraySlice<CuePattern.Part>, at place: Int) -> [Int]? {
      guard let part = parts.first else { return [] }
      let rest = parts.dropFirst()
      switch part {
      case .first:
        return place == 0 ? match(rest, at: place) : nil
      case .start(let most):
        guard place < tokens.count, place - start(of: tokens[place].clause, before: place) <= most else { return nil }
        return match(rest, at: place)
      case .end:
        let closes = place == tokens.count || (place > 0 && tokens[place - 1].clause != tokens[place].clause)
        return closes ? match(rest, at: place) : nil
      case .word(let number):
        guard place < tokens.count, alternatives[place].contains(number) else { return nil }
        return match(rest, at: place + 1).map { [place] + $0 }
      case .maybe(let number):
        if place < tokens.count, alternatives[place].contains(number), let more = match(rest, at: place + 1) {
          return [place] + more
        }
        return match(rest, at: place)
      case .gap(let most):
        return afterGap(rest, at: place, most: most)
      }
    }

    private func start(of clause: Int, before place: Int) -> Int {
      var start = place
      while start > 0, place - start < 12, tokens[start - 1].clause == clause { start -= 1 }
      return start
    }

    private func afterGap(_ rest: ArraySlice<CuePattern.Part>, at place: Int, most: Int) -> [Int]? {
      guard place > 0 else { return nil }
      for next in place...min(place + most, tokens.count) {
        let inside = next < tokens.count && tokens[next].clause == tokens[place - 1].clause
        guard inside || rest.isEmpty || rest.first == .end else { return nil }
        if let more = match(rest, at: next) { return more }
        guard inside else { return nil }
      }
      return nil
    }
  }
}

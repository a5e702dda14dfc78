import Foundation

/// Learns from notes that somebody sorted which features go with which category (naive Bayes).
///
/// It only counts, so the order of what it learnt from does not matter.
struct NoteLearner: Sendable {
  private var counts: [UInt64: CategoryScores] = [:]
  private var totals = CategoryScores()

  /// Learns one note.
  mutating func learn(_ features: NoteFeatures, as category: Category) {
    totals[category] += 1
    for feature in features.list { counts[feature.number, default: CategoryScores()][category] += 1 }
  }

  /// How much finding a feature says: a lot where few notes have it.
  func rarity(of feature: UInt64) -> Double {
    log((totals.sum + 1) / ((counts[feature]?.sum ?? 0) + 1))
  }

  /// What the features speak for, as differences from the mean over the categories.
  ///
  /// Where most words were never learnt, as in another language, the few that were say little.
  func scores(of features: NoteFeatures) -> CategoryScores {
    var scores = CategoryScores()
    var stems = (known: 0.0, all: 0.0)
    for feature in features.list {
      if feature.kind == .stem { stems.all += 1 }
      guard let evidence = evidence(for: feature) else { continue }
      if feature.kind == .stem { stems.known += 1 }
      scores = scores + evidence
    }
    return scores * min(1, 1.6 * stems.known / max(stems.all, 1))
  }

  /// What one feature speaks for; nil where it was never learnt.
  func evidence(for feature: NoteFeatures.Feature) -> CategoryScores? {
    guard let counts = counts[feature.number] else { return nil }
    var scores = CategoryScores()
    for category in Category.allCases {
      scores[category] = log((counts[category] + Self.smoothing) / (totals[category] + 2 * Self.smoothing))
    }
    return scores.centred * feature.weight
  }

  private static let smoothing = 0.5
}

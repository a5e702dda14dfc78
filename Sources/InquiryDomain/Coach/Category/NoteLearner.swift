import Foundation

/// Learns from notes that somebody sorted which features go with which category (naive Bayes).
///
/// It only counts, so the order of what it learnt from does not matter.
struct NoteLearner: Sendable {
  private var counts: [UInt64: CategoryScores] = [:]
  private var totals = CategoryScores()

  /// Learns one note; a weight of two is as two such notes.
  mutating func learn(_ features: NoteFeatures, as category: Category, weight: Double = 1) {
    totals[category] += weight
    for feature in features.list { counts[feature.number, default: CategoryScores()][category] += weight }
  }

  /// What the features speak for, as differences from the mean over the categories.
  func scores(of features: NoteFeatures) -> CategoryScores {
    var scores = CategoryScores()
    for feature in features.list {
      guard let evidence = evidence(for: feature) else { continue }
      scores = scores + evidence
    }
    return scores
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

  private static let smoothing = 0.6
}

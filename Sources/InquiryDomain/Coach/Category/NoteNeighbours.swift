/// Finds what people decided about notes that say nearly the same.
struct NoteNeighbours: Sendable {
  private var categories: [Category] = []
  private var postings: [UInt64: [Posting]] = [:]

  /// How much a feature counts in one decided note.
  private struct Posting {
    var note: Int32
    var weight: Float
  }

  /// Remembers what people decided; the learner tells common features from rare ones.
  init(_ decided: [(features: NoteFeatures, category: Category)], learner: NoteLearner) {
    for (place, note) in decided.enumerated() {
      categories.append(note.category)
      for (feature, weight) in Self.weights(of: note.features, learner: learner) {
        postings[feature, default: []].append(Posting(note: Int32(place), weight: Float(weight)))
      }
    }
  }

  /// What the nearest decided notes speak for; nothing where none is near.
  func scores(of features: NoteFeatures, learner: NoteLearner) -> CategoryScores {
    var scores = CategoryScores()
    guard !categories.isEmpty else { return scores }
    var likeness = [Double](repeating: 0, count: categories.count)
    for (feature, weight) in Self.weights(of: features, learner: learner) {
      for posting in postings[feature] ?? [] { likeness[Int(posting.note)] += weight * Double(posting.weight) }
    }
    var near: [Category: [Double]] = [:]
    for (category, likeness) in zip(categories, likeness) where likeness > Self.near {
      near[category, default: []].append((likeness - Self.near) / (1 - Self.near))
    }
    // Added from the nearest on, so that the order of what was decided does not show in the last digit.
    for (category, near) in near { scores[category] = min(Self.loudness * near.sorted(by: >).reduce(0, +), Self.most) }
    return scores
  }

  /// The features that tell notes apart, weighed by how rare they are, to length one; in the order of the note.
  private static func weights(
    of features: NoteFeatures, learner: NoteLearner
  ) -> [(feature: UInt64, weight: Double)] {
    var weights: [(feature: UInt64, weight: Double)] = []
    var length = 0.0
    for feature in features.list where feature.kind == .stem || feature.kind == .letters {
      let weight = feature.weight * learner.rarity(of: feature.number)
      weights.append((feature.number, weight))
      length += weight * weight
    }
    guard length > 0 else { return [] }
    return weights.map { ($0.feature, $0.weight / length.squareRoot()) }
  }

  /// The least likeness that counts, from 0 to 1.
  private static let near = 0.25
  /// What the very same note speaks for.
  private static let loudness = 6.0
  /// What any number of near notes can speak for.
  private static let most = 8.0
}

import Foundation

/// A number for each of the four categories.
struct CategoryScores: Hashable, Sendable {
  private var values = SIMD4<Double>()

  subscript(_ category: Category) -> Double {
    get { values[Self.place(of: category)] }
    set { values[Self.place(of: category)] = newValue }
  }

  /// The categories from the highest number to the lowest; equal ones in their usual order.
  var ranked: [Category] {
    Category.allCases.sorted { one, other in
      self[one] == self[other] ? Self.place(of: one) < Self.place(of: other) : self[one] > self[other]
    }
  }

  /// The numbers as shares of one; the larger the sharpness, the more the highest takes.
  func shares(sharpness: Double) -> CategoryScores {
    let highest = values.max()
    var shares = CategoryScores()
    for place in 0..<4 { shares.values[place] = exp((values[place] - highest) * sharpness) }
    shares.values /= shares.values.sum()
    return shares
  }

  /// All four numbers together.
  var sum: Double { values.sum() }

  /// The numbers less their mean, so that only the differences count.
  var centred: CategoryScores {
    var scores = self
    scores.values -= values.sum() / 4
    return scores
  }

  static func + (one: CategoryScores, other: CategoryScores) -> CategoryScores {
    var sum = one
    sum.values += other.values
    return sum
  }

  static func * (scores: CategoryScores, factor: Double) -> CategoryScores {
    var product = scores
    product.values *= factor
    return product
  }

  private static func place(of category: Category) -> Int {
    switch category {
    case .resources: 0
    case .knowledge: 1
    case .skills: 2
    case .dispositions: 3
    }
  }
}

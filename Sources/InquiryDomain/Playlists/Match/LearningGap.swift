/// What a note, a group, a question or a whole community shows to be missing: the words, and how they were sorted.
package struct LearningGap: Hashable, Sendable {
  /// What people wrote, as far as the reader may see it.
  package var texts: [String]
  /// How much of it belongs to each category; together 1, or nothing where nothing was sorted.
  package var shares: [Category: Double]

  /// A gap with so many notes sorted into each category.
  package init(texts: [String], categories: [Category] = []) {
    self.texts = texts
    shares = categories.reduce(into: [:]) { $0[$1, default: 0] += 1 / Double(categories.count) }
  }

  /// The categories, the largest share first.
  package var categories: [Category] {
    Category.allCases.filter { shares[$0] != nil }.enumerated()
      .sorted { (shares[$1.element] ?? 0, $0.offset) < (shares[$0.element] ?? 0, $1.offset) }.map(\.element)
  }
}

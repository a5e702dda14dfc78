import InquiryDomain

/// One of the four columns, or the place of notes that nobody has sorted yet.
struct CategoryTab {
  /// Nil for notes that nobody has sorted.
  var category: InquiryDomain.Category?

  /// The four in their order, then the unsorted.
  static let all = Category.allCases.map { CategoryTab(category: $0) } + [CategoryTab(category: nil)]

  /// What forms and attributes call it; empty for the unsorted.
  var key: String { category?.rawValue ?? "" }

  /// What identifiers in a page call it.
  var slug: String { category?.rawValue ?? "unsorted" }

  /// Its letter, title and meaning.
  func values(in words: Words) -> [String: Any] {
    [
      "key": key, "slug": slug, "letter": words("category.\(slug).letter"), "title": words("category.\(slug).title"),
      "meaning": words("category.\(slug).meaning"),
    ]
  }
}

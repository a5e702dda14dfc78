import InquiryDomain

/// What is looked for, and where.
struct FindPage {
  let query: SearchQuery
  let kinds: Set<SearchKind>?
  let cohort: Identifier<Cohort>?
  let limit: Int

  /// Nil for all tables.
  var tables: [String]? { kinds.map { $0.flatMap(\.tables).sorted() } }

  var asksForProtocols: Bool { kinds?.contains(.protocol) ?? true }

  /// The same places with other words, of which one find is enough.
  func asking(_ other: SearchQuery) -> FindPage { FindPage(query: other, kinds: kinds, cohort: cohort, limit: 1) }
}

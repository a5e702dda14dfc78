package import InquiryDomain

/// What a cohort asks of its district, grouped by who can answer and by what is missing.
package struct BarrierLetter: Equatable, Sendable {
  /// Barriers that one office can answer and that are of one category.
  package struct Part: Equatable, Sendable {
    package var category: Category?
    package var barriers: [Barrier]
    /// How many schools raised them; nil for fewer than three, which would tell who did.
    package var schoolCount: Int?
    /// Their names, only where they were asked for and are three or more.
    package var schools: [String]
  }

  /// All that one office can answer.
  package struct Section: Equatable, Sendable {
    /// Nil for barriers that nobody has been asked about.
    package var owner: String?
    package var parts: [Part]
  }

  package var cohort: Cohort
  package var sections: [Section]

  /// Fewer schools than this are not counted in public.
  static let fewestSchools = 3
}

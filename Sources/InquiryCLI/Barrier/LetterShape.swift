import InquiryDomain
import InquiryWorkbench

/// The letter to the district as programs read it.
struct LetterShape: Encodable, Sendable {
  /// Barriers of one office and one category.
  struct Part: Encodable, Sendable {
    var owner: String?
    var category: String?
    var barriers: [String]
    /// Nil for fewer than three.
    var schoolCount: Int?
    var schools: [String]
  }

  var group: String
  var parts: [Part]

  init(_ letter: BarrierLetter) {
    group = letter.cohort.name
    parts = letter.sections.flatMap { section in
      section.parts.map {
        Part(
          owner: section.owner, category: $0.category?.rawValue, barriers: $0.barriers.map(\.text),
          schoolCount: $0.schoolCount, schools: $0.schools)
      }
    }
  }
}

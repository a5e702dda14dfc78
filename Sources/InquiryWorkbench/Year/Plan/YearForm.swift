package import InquiryDomain

/// How a cohort wants its year, as typed.
package struct YearForm: Equatable, Sendable {
  /// When sessions begin; empty where those that are planned already say it.
  package var days: [Instant]
  /// A session in the same month takes a day's place, as with a monthly rhythm.
  package var sharesMonth: Bool
  /// The first session is a day that goes from the first meeting to the adopted question.
  package var late: Bool
  package var skeleton: YearSkeleton

  package init(
    days: [Instant] = [], sharesMonth: Bool = false, late: Bool = false, skeleton: YearSkeleton = .short
  ) {
    self.days = days
    self.sharesMonth = sharesMonth
    self.late = late
    self.skeleton = skeleton
  }
}

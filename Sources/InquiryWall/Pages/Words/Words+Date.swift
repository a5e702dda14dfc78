package import InquiryDomain

extension Words {
  /// A day in words, such as `6 March 2026`.
  package func date(_ day: CivilDate) -> String {
    self("date.day", ["day": "\(day.day)", "month": self("date.month.\(day.month)"), "year": "\(day.year)"])
  }
}

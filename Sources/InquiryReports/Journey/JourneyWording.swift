package import InquiryDomain

/// One wording of the question.
package struct JourneyWording: Equatable, Sendable {
  package var day: CivilDate
  /// At most 25 words.
  package var text: String
  /// Why it was changed; at most 12 words; nil for the first.
  package var reason: String?

  package init(day: CivilDate, text: String, reason: String? = nil) {
    self.day = day
    self.text = text
    self.reason = reason
  }
}

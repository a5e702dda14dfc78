package import InquiryDomain

/// A note that nobody has sorted, with what the coach thinks of it.
package struct NoteAdvice: Equatable, Sendable {
  package var cause: Cause
  package var suggestion: CategorySuggestion

  /// What a refusal of it is remembered by: another text or another category is another suggestion.
  var fingerprint: String {
    Fingerprint.of([cause.id.text, cause.text, suggestion.action.rawValue, suggestion.category?.rawValue ?? ""])
  }
}

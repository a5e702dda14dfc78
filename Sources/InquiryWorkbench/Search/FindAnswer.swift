package import InquiryDomain

/// What was found, best first.
package struct FindAnswer: Equatable, Sendable {
  package var results: [FindResult] = []
  /// Whether there is more that the viewer may see.
  package var hasMore = false
  /// What would find something, where nothing was found.
  package var near: [SearchQuery] = []
}

package import InquiryDomain

/// A plan to learn, with the list and the resources that it names.
package struct LearningView: Equatable, Sendable {
  package var plan: LearningPlan
  package var playlist: Playlist?
  package var resource: Resource?
  /// What partners made, once it stands among the resources.
  package var product: Resource?
}

/// One version of an inquiry's question, with the reason for the change.
package struct Wording: Entity {
  package static let table = "wording"
  package var id: Identifier<Wording>
  package var inquiryID: Identifier<Inquiry>
  /// From 1, which is the wording that was adopted.
  package var position: Int
  package var text: String
  /// What evidence changed the words; nil for those that were adopted.
  package var reason: String?
  package var byID: Identifier<Person>?
  /// The name as it was then; mending it on the roster leaves this alone.
  package var byName: String
  package var at: Instant

  package init(
    id: Identifier<Wording>, inquiryID: Identifier<Inquiry>, position: Int, text: String, reason: String? = nil,
    byID: Identifier<Person>? = nil, byName: String, at: Instant
  ) {
    self.id = id
    self.inquiryID = inquiryID
    self.position = position
    self.text = text
    self.reason = reason
    self.byID = byID
    self.byName = byName
    self.at = at
  }
}

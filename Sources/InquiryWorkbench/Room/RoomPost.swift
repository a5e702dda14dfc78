package import InquiryDomain

/// What somebody writes from a phone, as the running step asks for it.
package struct RoomPost: Equatable, Sendable {
  /// What the words become.
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case story, need, cause, question
  }

  package var kind: Kind
  package var text: String
  /// Of a cause: the column it goes to; nil leaves it to be sorted.
  package var category: Category?
  /// Of a story: who it is about, as roles.
  package var about: String?
  /// Of a story: what surprised its teller.
  package var surprise: String?
  /// Of a story and a need: who may read it; nil for the community.
  package var visibility: Tier?
  /// For whom the facilitator types; nil for whoever writes.
  package var author: Identifier<Person>?
  /// In whose community the facilitator types; nil for the writer's own.
  package var community: Identifier<Community>?

  package init(
    kind: Kind, text: String, category: Category? = nil, about: String? = nil, surprise: String? = nil,
    visibility: Tier? = nil, author: Identifier<Person>? = nil, community: Identifier<Community>? = nil
  ) {
    (self.kind, self.text, self.category, self.about, self.surprise) = (kind, text, category, about, surprise)
    (self.visibility, self.author, self.community) = (visibility, author, community)
  }
}

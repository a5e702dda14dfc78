import InquiryDomain
import InquiryWorkbench

/// A need as programs read it.
struct NeedShape: Encodable, Sendable {
  var id: String
  var number: Int
  var text: String
  var by: String?
  var community: String?
  /// The number of the story it comes from.
  var story: Int?
  var visibility: String
  /// Who can read it, in words.
  var readers: String
  var createdAt: String

  init(_ need: Need, book: CohortBook, stories: [Story] = []) {
    id = need.id.text
    number = need.number
    text = need.text
    by = book.name(of: need.ownerID)
    community = book.community(need.communityID)?.name
    story = stories.first { $0.id == need.storyID }?.number
    visibility = need.visibility.rawValue
    readers = need.visibility.readers
    createdAt = need.createdAt.description
  }
}

extension CommandContext {
  /// Needs with the numbers of those of their stories that the viewer may see.
  func shapes(_ needs: [Need]) throws -> [NeedShape] {
    let book = try book()
    let stories = try workbench().visible(Story.self, in: book.cohort.id, to: viewer())
    return needs.map { NeedShape($0, book: book, stories: stories) }
  }
}

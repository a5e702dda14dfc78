import InquiryDomain
import InquiryWorkbench

/// A story as programs read it.
struct StoryShape: Encodable, Sendable {
  var id: String
  var number: Int
  var by: String?
  var community: String?
  var happened: String
  var about: String?
  var surprise: String?
  var quotes: [String]
  var visibility: String
  /// Who can read it, in words.
  var readers: String
  var createdAt: String

  init(_ story: Story, book: CohortBook) {
    id = story.id.text
    number = story.number
    by = book.name(of: story.tellerID)
    community = book.community(story.communityID)?.name
    happened = story.happened
    about = story.about
    surprise = story.surprise
    quotes = story.quotes
    visibility = story.visibility.rawValue
    readers = story.visibility.readers
    createdAt = story.createdAt.description
  }
}

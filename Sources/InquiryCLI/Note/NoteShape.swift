import InquiryDomain
import InquiryWorkbench

/// A root-cause note as programs read it.
struct NoteShape: Encodable, Sendable {
  var id: String
  var number: Int
  /// Empty while it is hidden from whoever asks.
  var text: String
  var column: String?
  var secondary: String?
  var group: String?
  var reach: String?
  var hidden: Bool
  var mergedInto: String?
  /// Its dots in the last closed vote on causes.
  var votes: Int?
  /// Numbers of the notes that were merged into it.
  var twins: [Int]?
  /// Only where names were asked for.
  var author: String?
  var createdAt: String

  init(_ cause: Cause, group: CauseGroup? = nil, withheld: Bool = false) {
    id = cause.id.text
    number = cause.number
    text = withheld ? "" : cause.text
    column = cause.category?.rawValue
    secondary = cause.secondary?.rawValue
    self.group = group?.name
    reach = cause.reach?.rawValue
    hidden = cause.hidden
    mergedInto = cause.mergedIntoID?.text
    createdAt = cause.createdAt.description
  }

  /// A note as it stands on the wall; its author is named only with a book.
  init(_ note: Wall.Note, group: CauseGroup? = nil, names: CohortBook? = nil) {
    self.init(note.cause, group: group)
    votes = note.votes
    twins = note.twins.isEmpty ? nil : note.twins.map(\.number)
    author = names?.name(of: note.cause.authorID)
  }
}

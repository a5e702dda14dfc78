import InquiryDomain
import InquiryWorkbench

/// A group of notes as programs read it.
struct GroupShape: Encodable, Sendable {
  var id: String
  var number: Int
  var name: String
  var column: String
  /// Its dots in the last closed vote on causes.
  var votes: Int?
  /// The numbers of its notes, where they are known.
  var notes: [Int]?

  init(_ group: CauseGroup, notes: [Int]? = nil, votes: Int? = nil) {
    id = group.id.text
    number = group.number
    name = group.name
    column = group.category.rawValue
    self.notes = notes
    self.votes = votes
  }

  init(_ group: Wall.Group) {
    self.init(group.group, notes: group.notes.map(\.cause.number), votes: group.votes)
  }
}

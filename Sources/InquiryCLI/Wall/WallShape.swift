import InquiryDomain
import InquiryWorkbench

/// The wall as programs read it.
struct WallShape: Encodable, Sendable {
  /// One column with its groups first and its lone notes after.
  struct Column: Encodable, Sendable {
    var column: String
    var count: Int
    var groups: [Group]
    var notes: [NoteShape]
  }

  /// A group with its notes in full.
  struct Group: Encodable, Sendable {
    var number: Int
    var name: String
    var votes: Int?
    var notes: [NoteShape]
  }

  var title: String
  var noteCount: Int
  var groupCount: Int
  var columns: [Column]
  /// Notes that nobody has sorted yet.
  var unsorted: [NoteShape]
  /// How many are hidden still.
  var hidden: Int

  init(_ wall: Wall, title: String, names: CohortBook?) {
    self.title = title
    noteCount = wall.noteCount
    groupCount = wall.groupCount
    columns = wall.columns.map { column in
      Column(
        column: column.category.rawValue, count: column.count,
        groups: column.groups.map { box in
          Group(
            number: box.group.number, name: box.group.name, votes: box.votes,
            notes: box.notes.map { NoteShape($0, group: box.group, names: names) })
        },
        notes: column.loose.map { NoteShape($0, names: names) })
    }
    unsorted = wall.unsorted.map { NoteShape($0, names: names) }
    hidden = wall.withheld
  }
}

extension Wall {
  /// Every note in the wall's order: column by column, groups first, the unsorted last.
  func shapes(names: CohortBook?) -> [NoteShape] {
    columns.flatMap { column in
      column.groups.flatMap { box in box.notes.map { NoteShape($0, group: box.group, names: names) } }
        + column.loose.map { NoteShape($0, names: names) }
    } + unsorted.map { NoteShape($0, names: names) }
  }
}

/// One column of the wall.
package struct BoardColumn: Equatable, Sendable {
  /// The groups that people named, in the order of the wall.
  package var groups: [BoardGroup]
  /// The notes that are in no group.
  package var notes: [BoardNote]

  package init(groups: [BoardGroup] = [], notes: [BoardNote] = []) {
    self.groups = groups
    self.notes = notes
  }

  /// How many notes are in it, inside groups and beside them.
  var count: Int { notes.count + groups.reduce(0) { $0 + $1.notes.count } }
}

import InquiryDomain
import InquiryReports
import InquiryWorkbench

extension BoardPicture {
  /// The wall as one viewer sees it.
  ///
  /// - Parameter community: whose wall it is; nil for all that the viewer sees.
  init(of state: RoomState, community: String?) {
    let notes = state.notes.filter { community == nil || $0.community == community }
    let groups = state.groups.filter { community == nil || $0.community == community }
    let name = state.communities.first { $0.id == community }?.name
    let columns = Category.allCases.map { category in
      (category, BoardColumn(notes.filter { $0.category == category }, groups.filter { $0.category == category }))
    }
    self.init(
      title: state.question ?? state.session.title,
      subtitle: [state.session.cohort, name].compactMap(\.self).joined(separator: " · "),
      columns: Dictionary(uniqueKeysWithValues: columns), unsorted: notes.count { $0.category == nil },
      withheld: state.withheld)
  }
}

extension BoardColumn {
  /// Notes of a column in their groups, and beside them those on their own.
  fileprivate init(_ notes: [RoomNote], _ groups: [RoomGroup]) {
    let drawn = { (notes: [RoomNote]) in notes.map { BoardNote(text: $0.text, votes: $0.votes) } }
    let known = Set(groups.map(\.id))
    self.init(
      groups: groups.map { group in
        BoardGroup(name: group.name, votes: group.votes, notes: drawn(notes.filter { $0.group == group.id }))
      },
      notes: drawn(notes.filter { note in note.group.map { !known.contains($0) } ?? true }))
  }
}

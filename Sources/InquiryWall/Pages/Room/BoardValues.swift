import InquiryDomain
import InquiryWorkbench

/// The four columns and the notes that nobody has sorted, for the templates `board` and `wall`.
struct BoardValues {
  var state: RoomState
  var words: Words
  /// The community whose wall is shown; nil for all that the viewer may see.
  var community: String?
  /// Whether whoever looks may move notes.
  var moves: Bool
  /// Whether they may move what they wrote themselves.
  var movesOwn = false
  /// Nobody works from this screen: it is only looked at.
  var projector = false

  var values: [String: Any] {
    [
      // What waits to be sorted comes first: it is the work that is left.
      "columns": (CategoryTab.all.suffix(1) + CategoryTab.all.dropLast()).map(column), "blank": state.room.blank,
      "withheld": state.withheld > 0 ? words("wall.withheld", count: state.withheld) : false,
      "hasCommunities": state.communities.count > 1 && !projector,
      "communities": state.communities.map { ["id": $0.id, "name": $0.name, "chosen": $0.id == community] },
      "community": community ?? "", "blank_note": NoteValues.blank(in: words),
      "blank_group": NoteValues.blankGroup(in: words),
    ]
  }

  private var notes: [RoomNote] { state.notes.filter { community == nil || $0.community == community } }

  private func column(_ tab: CategoryTab) -> [String: Any] {
    let notes = notes.filter { $0.category == tab.category }
    let form = NoteValues(words: words, moves: moves, movesOwn: movesOwn, leads: state.me.leads && !projector)
    let groups = state.groups.filter { $0.category == tab.category && tab.category != nil }
      .filter { community == nil || $0.community == community }
    var cards: [[String: Any]] = groups.sorted { $0.number < $1.number }.map { group in
      form.values(of: group, notes: notes.filter { $0.group == group.id }.sorted { $0.number < $1.number })
        .merging(["isGroup": true]) { $1 }
    }
    let known = Set(groups.map(\.id))
    let lone = notes.filter { note in note.group.map { !known.contains($0) } ?? true }
    cards += lone.sorted { $0.number < $1.number }.map { form.values(of: $0).merging(["isGroup": false]) { $1 } }
    return tab.values(in: words).merging(
      [
        "cards": cards, "hasCards": !cards.isEmpty, "count": "\(notes.count)",
        "shut": tab.category == nil && cards.isEmpty,
      ]) { $1 }
  }
}

/// The columns of a table of playlists, in their order.
///
/// Those that begin with `list_` are said again in every row of the list, so that a row may be sorted anywhere.
enum PlaylistColumn: String, CaseIterable {
  case listID = "list_id"
  case listTitle = "list_title"
  case listSummary = "list_summary"
  case listCurator = "list_curator"
  case listBuilds = "list_builds"
  case listTopics = "list_topics"
  case listLength = "list_length"
  case id, title, publisher, url, kind, minutes, builds, level, use, note, prompt, checked
  case checkedFrom = "checked_from"
  case checkedOn = "checked_on"
  case checkedAnswer = "checked_answer"

  /// The key that files have for it.
  var key: String {
    switch self {
    case .listID: "id"
    case .listLength: "list"
    case .checked: "how"
    case .checkedFrom: "from"
    case .checkedOn: "on"
    case .checkedAnswer: "answer"
    default: rawValue.hasPrefix("list_") ? String(rawValue.dropFirst(5)) : rawValue
    }
  }

  /// Of a playlist, said in every row.
  static let ofList: [PlaylistColumn] = allCases.filter { $0.rawValue.hasPrefix("list_") }
  static let ofCheck: [PlaylistColumn] = [.checked, .checkedFrom, .checkedOn, .checkedAnswer]
  static let ofResource: [PlaylistColumn] = allCases.filter { !ofList.contains($0) && !ofCheck.contains($0) }

  /// Whether a cell holds several words with commas between them.
  var isList: Bool { [.listBuilds, .listTopics, .builds].contains(self) }
}

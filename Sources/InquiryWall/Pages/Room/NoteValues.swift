import InquiryDomain
import InquiryWorkbench

/// A note and a group as the templates want them; every value is there, so that none is looked for further out.
struct NoteValues {
  var words: Words
  /// Whether whoever looks may move every note.
  var moves: Bool
  /// Whether they may move what they wrote themselves.
  var movesOwn: Bool
  var leads: Bool

  func values(of note: RoomNote) -> [String: Any] {
    [
      "id": note.id, "text": note.text, "number": "\(note.number)", "category": note.category?.rawValue ?? "",
      "mine": note.mine, "hidden": note.hidden, "votes": votes(note.votes) ?? false,
      "moves": moves || (movesOwn && note.mine),
      "moveName": words("note.moveName", ["text": note.text]),
      "twins": note.twins.isEmpty ? false : words("note.twins", count: note.twins.count),
    ]
  }

  func values(of group: RoomGroup, notes: [RoomNote]) -> [String: Any] {
    [
      "id": group.id, "name": group.name, "category": group.category.rawValue, "leads": leads,
      "votes": votes(group.votes) ?? false, "notes": notes.map(values),
      "groupButton": words("group.change", ["name": group.name]),
    ]
  }

  /// Dots as number and word; nothing before a vote is closed, and nothing for none.
  private func votes(_ count: Int?) -> String? {
    guard let count, count > 0 else { return nil }
    return words("note.votes", count: count)
  }

  /// What the blueprints hold, from which the page makes notes of its own: each part once, without words.
  static func blank(in words: Words) -> [String: Any] {
    [
      "id": "", "text": "", "number": "", "category": "", "mine": true, "hidden": true, "votes": "0", "moves": true,
      "moveName": words("note.move"), "twins": "0",
    ]
  }

  static func blankGroup(in words: Words) -> [String: Any] {
    [
      "id": "", "name": "", "category": "", "leads": true, "votes": "0", "notes": [[String: Any]](),
      "groupButton": words("group.title"),
    ]
  }
}

import InquiryDomain
import InquiryWorkbench

/// What somebody wrote in this session, newest first, for the template `mine`.
struct OwnValues {
  var state: RoomState
  var words: Words

  var values: [String: Any] {
    let own = notes + questions + stories + needs
    return ["mine": own, "hasMine": !own.isEmpty, "blank_own": blank]
  }

  private var notes: [[String: Any]] {
    state.notes.filter(\.mine).sorted { $0.number > $1.number }.map { note in
      entry(
        id: note.id, text: note.text, kind: .cause, fate: note.hidden ? "fate.hidden" : "fate.sent",
        category: note.category)
    }
  }

  private var questions: [[String: Any]] {
    state.questions.filter(\.mine).sorted { $0.number > $1.number }.map {
      entry(id: $0.id, text: $0.text, kind: .question, fate: "fate.sent")
    }
  }

  private var stories: [[String: Any]] {
    state.stories.map { entry(id: $0.id, text: $0.text, kind: .story, fate: "fate.sent") }
  }

  private var needs: [[String: Any]] {
    state.needs.map { entry(id: $0.id, text: $0.text, kind: .need, fate: "fate.sent") }
  }

  private func entry(
    id: String, text: String, kind: WrittenKind, fate: String, category: InquiryDomain.Category? = nil
  ) -> [String: Any] {
    let tab = CategoryTab(category: category)
    return [
      "key": id, "id": id, "text": text, "category": tab.key, "state": "sent", "reason": false, "again": false,
      "fate": words(fate), "changeable": kind == .cause, "movable": kind == .cause,
      "kindWord": kind == .cause ? words("category.\(tab.slug).title") : words("compose.\(kind.rawValue).name"),
      "changeName": words("note.changeName", ["text": text]), "hard": "\(kind.hardLimit)",
      "columnsToChoose": columns(chosen: category),
    ]
  }

  private func columns(chosen: InquiryDomain.Category?) -> [[String: Any]] {
    CategoryTab.all.filter { $0.category != nil || chosen == nil }.map {
      $0.values(in: words).merging(["chosen": $0.category == chosen]) { $1 }
    }
  }

  /// What the blueprint of an entry holds.
  private var blank: [String: Any] {
    [
      "key": "", "id": "", "text": "", "category": "", "state": "", "reason": "-", "again": true, "fate": "",
      "changeable": true, "movable": true, "kindWord": "", "changeName": words("note.change"),
      "hard": "\(EntryText.Limit.note)", "columnsToChoose": columns(chosen: nil),
    ]
  }
}

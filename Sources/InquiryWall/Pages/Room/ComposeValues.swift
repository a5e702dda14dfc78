import InquiryDomain
import InquiryWorkbench

/// The box to write in, for the template `compose`.
struct ComposeValues {
  var state: RoomState
  var words: Words
  /// What somebody chose to write; nil for what the step asks for.
  var chosen: WrittenKind?
  var typed: RoomPage.Typed

  /// What is written: as chosen, or as the step asks.
  var kind: WrittenKind? {
    if let chosen { return chosen }
    guard state.isUnderWay else { return nil }
    return WrittenKind(state.session.step?.captures)
  }

  /// Which words stand where nothing is to be written.
  private var nothing: String { state.isSorting ? "sort" : "none" }

  var values: [String: Any] {
    let shown = kind ?? .cause
    return [
      "kind": kind != nil, "kindName": kind?.rawValue ?? "",
      "composeTitle": words(kind.map { "compose.\($0.rawValue).title" } ?? "compose.\(nothing)"),
      "composeHint": kind.map { words("compose.\($0.rawValue).hint") } ?? words("compose.\(nothing)Hint"),
      "placeholder": words("compose.\(shown.rawValue).placeholder"),
      "sendWord": words("compose.\(shown.rawValue).send"),
      "hard": "\(shown.hardLimit)", "counter": counter(shown), "kindIsCause": kind == .cause,
      "kindIsStory": kind == .story,
      "kindHasReaders": kind?.hasReaders ?? false, "typed": typed.text, "typedAbout": typed.about,
      "typedSurprise": typed.surprise, "tabs": tabs, "meaning": words("category.\(tab.slug).meaning"),
      "tiers": Self.tiers(["community", "cohort", "pair", "private"], chosen: typed.visibility, in: words),
      "others": others,
    ]
  }

  /// Who may read it, widest of the usual first.
  static func tiers(_ keys: [String], chosen: String?, in words: Words) -> [[String: Any]] {
    keys.map { ["key": $0, "text": words("readers.\($0)"), "chosen": $0 == chosen ?? keys.first] }
  }

  private var tab: CategoryTab { CategoryTab(category: typed.category) }

  private var tabs: [[String: Any]] {
    CategoryTab.all.map { $0.values(in: words).merging(["chosen": $0.category == typed.category]) { $1 } }
  }

  private func counter(_ kind: WrittenKind) -> String {
    words("compose.counter", ["count": "\(typed.text.unicodeScalars.count)", "limit": "\(kind.softLimit)"])
  }

  private var others: [[String: Any]] {
    WrittenKind.allCases.map {
      ["key": $0.rawValue, "text": words("compose.\($0.rawValue).name"), "current": $0 == kind]
    }
  }
}

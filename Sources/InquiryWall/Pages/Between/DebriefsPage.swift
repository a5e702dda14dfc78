/// My debriefs: what my partner and I said about what each of us tried.
package struct DebriefsPage: Page {
  /// One person's part of a debrief.
  package struct Turn: Equatable, Sendable {
    package var name: String
    /// The questions that the partner asked.
    package var probing: [String]
    package var noticed: String?
    package var insight: String?

    package init(name: String, probing: [String] = [], noticed: String? = nil, insight: String? = nil) {
      self.name = name
      self.probing = probing
      self.noticed = noticed
      self.insight = insight
    }
  }

  /// One debrief, the day written out.
  package struct Row: Equatable, Sendable {
    package var when: String
    package var turns: [Turn]

    package init(when: String, turns: [Turn]) {
      (self.when, self.turns) = (when, turns)
    }
  }

  /// What was typed and refused.
  package struct Typed: Equatable, Sendable {
    package var minutes = ""
    package var probing = ""
    package var insight = ""

    package init(minutes: String = "", probing: String = "", insight: String = "") {
      self.minutes = minutes
      self.probing = probing
      self.insight = insight
    }
  }

  static let template = "debriefs"
  static let script: String? = "plain"

  package var frame: Frame
  package var rows: [Row]
  /// With whom I may have talked; partners come first.
  package var people: [Frame.Person]
  /// Those among them who are my partners.
  package var partners: [Frame.Person]
  /// My log entries that we may have talked over: the number, and its first words.
  package var entries: [Frame.Person]
  /// Today as `2026-11-22`.
  package var today: String
  package var typed: Typed
  package var problem: Problem?

  package init(
    frame: Frame, rows: [Row], people: [Frame.Person], partners: [Frame.Person], entries: [Frame.Person], today: String,
    typed: Typed = Typed(), problem: Problem? = nil
  ) {
    self.frame = frame
    self.rows = rows
    self.people = people
    self.partners = partners
    self.entries = entries
    self.today = today
    self.typed = typed
    self.problem = problem
  }

  var home: String { "/debriefs" }
  var heading: String { frame.words("debriefs.title") }

  var values: [String: Any] {
    let words = frame.words
    let names = partners.map(\.name).joined(separator: words("list.and"))
    return [
      "partnerLine": partners.isEmpty ? words("debriefs.alone") : words("debriefs.partner", ["name": names]),
      "mayWrite": !people.isEmpty, "open": problem != nil, "today": today,
      "people": people.map { ["id": $0.id, "name": $0.name, "chosen": $0.id == partners.first?.id] },
      "hasEntries": !entries.isEmpty, "entries": entries.map { ["id": $0.id, "text": $0.name] },
      "typed": ["minutes": typed.minutes, "probing": typed.probing, "insight": typed.insight],
      "debriefs": rows.map { ["when": $0.when, "turns": $0.turns.map(turn)] },
    ]
  }

  private func turn(_ turn: Turn) -> [String: Any] {
    [
      "name": turn.name, "probing": turn.probing, "noticed": turn.noticed ?? false, "insight": turn.insight ?? false,
    ]
  }
}

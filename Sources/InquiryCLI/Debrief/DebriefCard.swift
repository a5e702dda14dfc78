import InquiryDomain

/// One debrief in full: a block for each person, or a row for each in a table.
struct DebriefCard: Presentable {
  let kind = "debrief.show"
  let payload: DebriefShape

  var table: PlainTable? {
    PlainTable(
      header: ["number", "person", "log", "facts", "questions", "noticed", "insight"],
      rows: payload.turns.map {
        [
          "\(payload.number)", $0.person, $0.log.map { "\($0)" } ?? ($0.somethingPrivate ? "private" : ""),
          $0.facts.joined(separator: "\n"), $0.questions.joined(separator: "\n"), $0.noticed ?? "", $0.insight ?? "",
        ]
      })
  }

  func lines(on screen: Screen) -> [String] {
    let head = "Debrief \(payload.number) · \(NumberWords.listed(payload.people))"
    let blocks = [[("", facts)], payload.turns.map { ($0.person, fields($0)) }].joined()
    let width = blocks.flatMap(\.1).map(\.label.count).max() ?? 0
    let body = blocks.flatMap { name, fields -> [String] in
      let title =
        name.isEmpty ? [] : [screen.accessible ? screen.words(name).stopped : screen.ink.bold(screen.words(name))]
      return (screen.accessible ? [] : [""]) + title + fields.flatMap { $0.lines(on: screen, labelWidth: width) }
    }
    return [screen.ink.bold(screen.ink.chrome(screen.words(head)))] + body + (screen.accessible ? [] : [""])
      + screen.hint("hmw debrief edit \(payload.number) --insight \"TEXT\"")
  }

  private var facts: [CardField] {
    [
      CardField("Held", held), CardField("Next contact", CivilDate(payload.nextContactOn ?? "")?.longText),
      CardField("Readers", payload.readers),
    ].compactMap(\.self)
  }

  private var held: String {
    let day = CivilDate(payload.heldOn)?.longText ?? payload.heldOn
    return [day, payload.minutes.map { "\($0) min" }, payload.channel].compactMap(\.self).joined(separator: ", ")
  }

  private func fields(_ turn: DebriefShape.Turn) -> [CardField] {
    [
      CardField("Talked over", turn.about), CardField("Facts asked", lines: turn.facts),
      CardField("Questions", lines: turn.questions), CardField("Partner noticed", turn.noticed),
      CardField("Insight", turn.insight),
    ].compactMap(\.self)
  }
}

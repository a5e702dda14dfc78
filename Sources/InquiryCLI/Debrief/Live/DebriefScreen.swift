import InquiryDomain

/// Where a debrief stands: who speaks, how long still, what to ask, and what is written down (ux.md 7.7).
struct DebriefScreen: Sendable {
  let talk: DebriefTalk
  let names: DebriefNames
  /// What the one who speaks talks over, where it is known to whoever types.
  let about: String?
  let now: Instant

  func lines(on screen: Screen) -> [String] {
    screen.accessible ? spoken(on: screen) : drawn(on: screen)
  }

  /// Who speaks, and what follows when the time is over.
  var title: String {
    guard let speaker = talk.speakerID else { return "Debrief · together: \(talk.stop?.step.title ?? "")" }
    let listeners = talk.listenerIDs
    return "Debrief · \(names[speaker]) speaks, \(names.list(listeners)) \(listeners.count == 1 ? "listens" : "listen")"
  }

  var clock: String {
    let left = ClockText.left(talk.left(at: now))
    guard let stop = talk.stop, stop.rounds > 1 else { return left }
    return left + (stop.round < stop.rounds ? ", then swap" : ", then the last step")
  }

  /// The steps of this turn, the one that is held now among them.
  private var rows: [(isNow: Bool, number: Int, step: ProtocolStep)] {
    let walk = talk.walk
    return talk.turn.enumerated().map { ($1 == walk.current, $0 + 1, walk.steps[$1].step) }
  }

  private var lead: String {
    guard let speaker = talk.speakerID else { return "All of you:" }
    return "\(names.list(talk.listenerIDs)), help \(names[speaker]) think (one thing at a time, no advice yet):"
  }

  private func drawn(on screen: Screen) -> [String] {
    let narrow = screen.band == .narrow
    let body = rows.flatMap { row -> [String] in
      let mark = row.isNow ? ">" : " "
      let head = "  \(mark) \(row.number)  "
      guard row.isNow else { return screen.lines(row.step.title, width: screen.width - 7).map { head + $0 } }
      let title = screen.lines(row.step.title, width: screen.width - 7).map { head + screen.ink.bold($0) }
      return title + indented(row.step.prompt, 7, screen)
    }
    let say = talk.stop.map { labelled("Say", $0.step.script, screen) } ?? []
    return screen.header(screen.ink.chrome(screen.words(title)), clock) + [""]
      + screen.lines(lead, width: screen.width - 2).map { "  \($0)" } + body + (narrow ? [] : [""]) + say
      + (written.isEmpty ? [] : [""]) + written.flatMap { labelled($0, $1, screen) }
  }

  private func indented(_ text: String, _ indent: Int, _ screen: Screen) -> [String] {
    screen.lines(text, width: screen.width - indent).map { String(repeating: " ", count: indent) + $0 }
  }

  private func labelled(_ label: String, _ text: String, _ screen: Screen) -> [String] {
    guard screen.band != .narrow else { return ["  \(label)"] + indented(text, 4, screen) }
    return screen.lines(text, width: screen.width - 12, keepingLineBreaks: true).enumerated().map {
      ($0 == 0 ? "  \(label)" : "").padded(to: 12) + $1
    }
  }

  /// What has been written down for the one who speaks.
  private var written: [(String, String)] {
    guard let speaker = talk.speakerID else { return [] }
    let rows: [(String, String?)] =
      [("About", about)] + talk.questions(.fact, to: speaker).map { ("Fact", $0) }
      + talk.questions(.question, to: speaker).map { ("Asked", $0) }
      + [("Noticed", talk.words(.noticed, of: speaker)), ("Insight", talk.words(.insight, of: speaker))]
    return rows.compactMap { label, text in text.map { (label, $0) } }
  }

  /// As sentences, each with its label, for a screen reader.
  private func spoken(on screen: Screen) -> [String] {
    let all = rows
    let current = all.first(where: \.isNow)
    let step = current.map { ["Step \($0.number) of \(all.count): \($0.step.title)".stopped] } ?? []
    let words = current.map { ["Say: \($0.step.script)", "Ask: \($0.step.prompt)"] } ?? []
    return ["\(screen.words(title).replacing(" · ", with: ". ")). \(clock)."]
      + (step + words).map(screen.words) + written.map { "\($0): \(screen.words($1))".stopped }
  }
}

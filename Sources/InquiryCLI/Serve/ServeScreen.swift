import InquiryDomain

/// What a running server says once: how people join, how to lead, what is kept where, and how to stop.
struct ServeScreen: Presentable, Sendable {
  let shape: ServeShape
  let card: JoinCard
  /// The folder as people read it.
  let folder: String
  let isOver: Bool

  let kind = "serve"
  var payload: ServeShape { shape }

  var table: PlainTable? {
    PlainTable(
      header: ["what", "value"],
      rows: shape.links.map { ["join", $0] } + shape.addresses.map { ["address", $0] } + [
        ["code", shape.code], ["pin", shape.pin], ["wall", shape.wall], ["port", String(shape.port)],
      ])
  }

  func lines(on screen: Screen) -> [String] {
    let who = shape.lan ? "is open to phones" : "is open to this computer alone"
    let title = "Session \(shape.session.number) \(who)"
    return screen.header(screen.ink.chrome(title), screen.words(shape.session.title).truncated(to: 40)) + [""]
      + (shape.lan ? card.lines(on: screen) + [""] : []) + parts(on: screen) + [""] + foot(on: screen)
  }

  private func parts(on screen: Screen) -> [String] {
    let lead = "here with a button; elsewhere \(shape.addresses.first ?? "")/lead with the PIN \(shape.pin)"
    let parts: [(String, String?)] = [
      ("Projector", "\(shape.wall) on this computer"),
      ("Lead", shape.lan ? lead : "with the button on that page, or hmw session start in another window"),
      ("Phones", shape.lan ? nil : "not yet: Ctrl-C, then hmw serve --lan"),
      ("Kept", "only here, in \(folder). People see what their group may see; nothing goes to the internet."),
      ("Over", isOver ? "This session is closed: who was in can write logs, nobody new can join." : nil),
    ]
    guard screen.accessible else { return LabelledLines.of(parts, on: screen) }
    return parts.flatMap { part in LabelledLines.of([part], on: screen) }.filter { !$0.isEmpty }
  }

  private func foot(on screen: Screen) -> [String] {
    (shape.lan ? screen.hint("A phone can't open it? hmw doctor --phones") : [])
      + screen.hint("Ctrl-C stops it. Phones wait, and come back by themselves when you serve again.")
  }
}

/// The poster laid out on its paper.
struct PosterSheet {
  private let poster: Poster
  private let layout: PosterLayout
  private let heads: [FilledSection]
  private let boxes: [FilledSection]

  init(poster: Poster, layout: PosterLayout) {
    self.poster = poster
    self.layout = layout
    let question = FilledSection(
      section: poster.heading, text: layout.room(for: poster.heading).fitted(poster.heading.texts))
    heads =
      SheetHead.filled(name: poster.community, people: poster.people.joined(separator: " · "), on: layout.paper)
      + [question]
    let rows = [poster.sections.prefix(3), poster.sections.dropFirst(3)]
    boxes = rows.flatMap { FilledSection.row(Array($0), room: layout.room) }
  }

  var style: String {
    let sizes = Set((heads + boxes).map(\.text.sizeRule)).sorted()
    return
      ([SheetStyle.css(layout.paper), PosterStyle.css] + layout.boxes.map(\.rule) + sizes
      + SheetFoot.rules(poster.footer, on: layout.paper))
      .joined(separator: "\n")
  }

  var hints: [ReportHint] {
    (heads + boxes).flatMap(\.reportHints)
  }

  var body: String {
    let sections = boxes.prefix(3).map(\.markup) + [board] + boxes.dropFirst(3).map(\.markup)
    return """
      \(ReportHint.markup(hints))<main class="sheet">
      \(head)
      \(sections.joined(separator: "\n"))\(SheetFoot.markup(poster.footer))
      </main>
      """
  }

  private var head: String {
    let note = poster.questionNote.map { "<p class=\"note\" dir=\"auto\">\(Markup.escaped($0))</p>" } ?? ""
    return """
      \(SheetHead.markup(heads, name: "p", place: poster.cohort, day: poster.day))
      <div class="box" id="question">\(heads[2].words(as: "h1"))\(note)</div>
      """
  }

  private var board: String {
    let box = layout.box("board")
    let picture = BoardMiniature(
      board: poster.board, width: box.width * 10, height: (box.height - PosterLayout.heading) * 10)
    return """
      <section class="box" id="board"><h2>Root causes</h2>
      \(picture.svg)</section>
      """
  }
}

/// The poster laid out on its paper.
struct PosterSheet {
  private let poster: Poster
  private let layout: PosterLayout
  private let head: SheetHead
  private let question: FilledSection
  private let boxes: [FilledSection]
  private let board: BoardMiniature.Drawn

  init(poster: Poster, layout: PosterLayout) {
    self.poster = poster
    self.layout = layout
    head = SheetHead(
      name: poster.community, people: poster.people.joined(separator: " · "), place: poster.cohort, day: poster.day,
      on: layout.paper)
    question = FilledSection(
      section: poster.heading, text: layout.room(for: poster.heading).fitted(poster.heading.texts))
    let rows = [poster.sections.prefix(3), poster.sections.dropFirst(3)]
    boxes = rows.flatMap { FilledSection.row(Array($0), room: layout.room) }
    let place = layout.box("board")
    board =
      BoardMiniature(
        board: poster.board, width: place.width * 10, height: (place.height - PosterLayout.heading) * 10
      ).drawn
  }

  var style: String {
    let sizes = Set(filled.map(\.text.sizeRule)).sorted()
    return
      ([SheetStyle.css(layout.paper), PosterStyle.css] + head.rules + layout.boxes.map(\.rule) + sizes
      + SheetFoot.rules(poster.footer, on: layout.paper))
      .joined(separator: "\n")
  }

  var hints: [ReportHint] {
    let cut = board.isCut ? [ReportHint(box: Self.boardHeading, words: "the end of a note is left out")] : []
    return filled.flatMap(\.reportHints) + cut
  }

  var body: String {
    let sections = boxes.prefix(3).map(\.markup) + [boardBox] + boxes.dropFirst(3).map(\.markup)
    return """
      \(ReportHint.markup(hints))<main class="sheet">
      \(head.markup(name: "p"))
      \(questionBox)
      \(sections.joined(separator: "\n"))\(SheetFoot.markup(poster.footer))
      </main>
      """
  }

  private var filled: [FilledSection] { head.filled + [question] + boxes }

  private static let boardHeading = "Root causes"

  private var questionBox: String {
    let note = poster.questionNote.map { "<p class=\"note\" dir=\"auto\">\(Markup.escaped($0))</p>" } ?? ""
    let direction = WritingDirection(of: poster.question).rawValue
    return "<div class=\"box\" id=\"question\" dir=\"\(direction)\">\(question.words(as: "h1"))\(note)</div>"
  }

  private var boardBox: String {
    """
    <section class="box" id="board"><h2>\(Self.boardHeading)</h2>
    \(board.svg)</section>
    """
  }
}

import InquiryDomain

/// The poster laid out on its paper.
struct PosterSheet {
  private let poster: Poster
  private let layout: PosterLayout
  private let heads: [FilledSection]
  private let boxes: [FilledSection]

  /// A section with its words at the size at which they fit.
  struct FilledSection {
    var section: PosterSection
    var text: FittedText
  }

  init(poster: Poster, layout: PosterLayout) {
    self.poster = poster
    self.layout = layout
    let fill = { FilledSection(section: $0, text: layout.room(for: $0).fitted($0.texts)) }
    heads = poster.heads.map(fill)
    boxes = [poster.sections.prefix(3), poster.sections.dropFirst(3)].flatMap { Self.row(Array($0), layout) }
  }

  /// Boxes that stand together are set in one size, as long as it stays comfortable; a full box may go below.
  private static func row(_ sections: [PosterSection], _ layout: PosterLayout) -> [FilledSection] {
    let free = sections.map { layout.room(for: $0).fitted($0.texts).size }
    let shared = max(comfortable, free.min() ?? comfortable)
    return sections.map {
      FilledSection(section: $0, text: layout.room(for: $0).limited(to: shared).fitted($0.texts))
    }
  }

  private static let comfortable = 10.5

  var style: String {
    let sizes = Set((heads + boxes).map(\.text.sizeRule)).sorted()
    return ([SheetStyle.css(layout.paper), PosterStyle.css] + layout.boxes.map(\.rule) + sizes)
      .joined(separator: "\n")
  }

  var hints: [ReportHint] {
    (heads + boxes).flatMap { filled in
      filled.hints.map { ReportHint(box: filled.section.heading, words: $0) }
    }
  }

  var body: String {
    let sections = boxes.prefix(3).map(\.markup) + [board] + boxes.dropFirst(3).map(\.markup)
    return """
      \(warnings)<main class="sheet">
      \(head)
      \(sections.joined(separator: "\n"))
      </main>
      """
  }

  /// On the screen only: what to look at before the sheet goes to the printer.
  private var warnings: String {
    guard !hints.isEmpty else { return "" }
    let lines = hints.map { "<li>\($0.box): \($0.words)</li>" }
    return """
      <aside class="hints" aria-label="Before you print"><p>Before you print:</p><ul>
      \(lines.joined(separator: "\n"))
      </ul></aside>

      """
  }

  private var head: String {
    let note = poster.questionNote.map { "<p class=\"note\" dir=\"auto\">\(Markup.escaped($0))</p>" } ?? ""
    return """
      <div class="box" id="name">\(heads[0].words(as: "p"))</div>
      <div class="box" id="people">\(heads[1].words(as: "p"))</div>
      <div class="box" id="place"><p dir="auto">\(Markup.escaped(poster.cohort))</p><p>\(poster.day.longText)</p></div>
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

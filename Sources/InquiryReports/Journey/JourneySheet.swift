import InquiryDomain

/// The journey laid out on its paper.
struct JourneySheet {
  private let journey: Journey
  private let paper: Paper
  private let heads: [FilledSection]
  private let boxes: [FilledSection]

  private static let listHeight = 54.0
  private static let pictureTop = 28.0
  private static let gap = 6.0

  init(journey: Journey, paper: Paper) {
    self.journey = journey
    self.paper = paper
    heads = SheetHead.filled(name: journey.community, people: journey.subtitle, on: paper)
    let width = (paper.width - 2 * SheetHead.margin - 2 * Self.gap) / 3
    boxes = FilledSection.row(journey.sections) { _ in
      PrintBox(width: width, height: Self.listHeight - 7.5, sizes: PrintBox.sizes(11, 8.5))
    }
  }

  var hints: [ReportHint] { (heads + boxes).flatMap(\.reportHints) }

  var style: String {
    let sizes = Set((heads + boxes).map(\.text.sizeRule)).sorted()
    return
      ([SheetStyle.css(paper), "#picture svg{display:block;width:100%;height:100%}"] + places.map(\.rule) + sizes
      + SheetFoot.rules(journey.footer, on: paper))
      .joined(separator: "\n")
  }

  var body: String {
    let height = paper.height - Self.pictureTop - Self.listHeight - 2 * SheetHead.margin + 4
    let picture = JourneyPicture(
      journey: journey, width: (paper.width - 2 * SheetHead.margin) * 10, height: height * 10)
    return """
      \(ReportHint.markup(hints))<main class="sheet">
      \(SheetHead.markup(heads, name: "h1", place: journey.cohort, day: journey.day))
      <div class="box" id="picture">\(picture.svg)</div>
      \(boxes.map(\.markup).joined(separator: "\n"))\(SheetFoot.markup(journey.footer))
      </main>
      """
  }

  private var places: [PlacedBox] {
    let width = (paper.width - 2 * SheetHead.margin - 2 * Self.gap) / 3
    let top = paper.height - SheetHead.margin - Self.listHeight
    let lists = journey.sections.enumerated().map { index, section in
      PlacedBox(
        id: section.id, x: SheetHead.margin + Double(index) * (width + Self.gap), y: top, width: width,
        height: Self.listHeight)
    }
    let height = paper.height - Self.pictureTop - Self.listHeight - 2 * SheetHead.margin + 4
    return SheetHead.boxes(on: paper) + lists + [
      PlacedBox(
        id: "picture", x: SheetHead.margin, y: Self.pictureTop, width: paper.width - 2 * SheetHead.margin,
        height: height)
    ]
  }
}

import InquiryDomain

/// The journey laid out on its paper.
struct JourneySheet {
  private let journey: Journey
  private let paper: Paper
  private let head: SheetHead
  private let picture: JourneyPicture
  private let boxes: [FilledSection]

  private static let listHeight = 54.0
  private static let pictureTop = 28.0
  private static let gap = 6.0

  init(journey: Journey, paper: Paper) {
    self.journey = journey
    self.paper = paper
    head = SheetHead(
      name: journey.community, people: journey.subtitle, place: journey.cohort, day: journey.day, on: paper)
    let place = Self.picturePlace(on: paper)
    picture = JourneyPicture(journey: journey, width: place.width * 10, height: place.height * 10)
    let width = (paper.width - 2 * SheetHead.margin - 2 * Self.gap) / 3
    boxes = FilledSection.row(journey.sections) { _ in
      PrintBox(width: width, height: Self.listHeight - 7.5, sizes: PrintBox.sizes(11, 8.5))
    }
  }

  var hints: [ReportHint] { filled.flatMap(\.reportHints) + picture.hints }

  var style: String {
    let sizes = Set(filled.map(\.text.sizeRule)).sorted()
    return
      ([SheetStyle.css(paper), "#picture svg{display:block;width:100%;height:100%}"] + head.rules
      + places.map(\.rule) + sizes + SheetFoot.rules(journey.footer, on: paper))
      .joined(separator: "\n")
  }

  var body: String {
    """
    \(ReportHint.markup(hints))<main class="sheet">
    \(head.markup(name: "h1"))
    <div class="box" id="picture">\(picture.svg)</div>
    \(boxes.map(\.markup).joined(separator: "\n"))\(SheetFoot.markup(journey.footer))
    </main>
    """
  }

  private var filled: [FilledSection] { head.filled + boxes }

  private var places: [PlacedBox] {
    let width = (paper.width - 2 * SheetHead.margin - 2 * Self.gap) / 3
    let top = paper.height - SheetHead.margin - Self.listHeight
    let lists = journey.sections.enumerated().map { index, section in
      PlacedBox(
        id: section.id, x: SheetHead.margin + Double(index) * (width + Self.gap), y: top, width: width,
        height: Self.listHeight)
    }
    return lists + [Self.picturePlace(on: paper)]
  }

  private static func picturePlace(on paper: Paper) -> PlacedBox {
    PlacedBox(
      id: "picture", x: SheetHead.margin, y: pictureTop, width: paper.width - 2 * SheetHead.margin,
      height: paper.height - pictureTop - listHeight - 2 * SheetHead.margin + 4)
  }
}

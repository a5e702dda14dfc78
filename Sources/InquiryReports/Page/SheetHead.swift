import InquiryDomain

/// The name at the top of a sheet, with who and when; mirrored where the name runs from right to left.
struct SheetHead {
  private let name: String
  private let place: String
  private let day: CivilDate
  private let paper: Paper
  /// The name and the people in their boxes.
  let filled: [FilledSection]

  static let margin = 10.0
  private static let nameShare = 0.68

  /// The name as large as it fits, and the people in a line below it.
  init(name: String, people: String, place: String, day: CivilDate, on paper: Paper) {
    (self.name, self.place, self.day, self.paper) = (name, place, day, paper)
    let width = (paper.width - 2 * Self.margin) * Self.nameShare
    let first = PrintBox(width: width, height: 9.4, sizes: PrintBox.sizes(22, 11), leading: 1.2, stretch: 1.12)
    let second = PrintBox(width: width, height: 7.8, sizes: PrintBox.sizes(11, 8))
    filled = [
      FilledSection(
        section: SheetSection(id: "name", heading: "The name", texts: [name], budget: 10, missing: "No name yet"),
        text: first.fitted([name])),
      FilledSection(
        section: SheetSection(id: "people", heading: "The people", texts: [people], budget: 20, missing: ""),
        text: second.fitted([people])),
    ]
  }

  /// Where its boxes stand, and on which side their words lean.
  var rules: [String] {
    let (near, far) = isMirrored ? ("right", "left") : ("left", "right")
    return boxes.map(\.rule) + ["#name,#people{text-align:\(near)}", "#place{text-align:\(far)}"]
  }

  /// - Parameter element: `h1` where the name is what the page is about.
  func markup(name element: String) -> String {
    """
    <div class="box" id="name">\(filled[0].words(as: element))</div>
    <div class="box" id="people">\(filled[1].words(as: "p"))</div>
    <div class="box" id="place"><p dir="auto">\(Markup.escaped(place.forReport().truncated(to: 44)))</p><p>\(day.longText)</p></div>
    """
  }

  private var isMirrored: Bool { WritingDirection(of: name) == .rightToLeft }

  private var boxes: [PlacedBox] {
    let width = paper.width - 2 * Self.margin
    let share = Self.nameShare
    let (name, place) = isMirrored ? (1 - share, 0) : (0, share + 0.02)
    return [
      PlacedBox(id: "name", x: Self.margin + width * name, y: 8, width: width * share, height: 9.4),
      PlacedBox(id: "people", x: Self.margin + width * name, y: 17.6, width: width * share, height: 7.8),
      PlacedBox(id: "place", x: Self.margin + width * place, y: 9, width: width * 0.3, height: 16),
    ]
  }
}

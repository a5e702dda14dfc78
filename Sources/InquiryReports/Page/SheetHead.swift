import InquiryDomain

/// The name at the top of a sheet, with who and when.
enum SheetHead {
  static let margin = 10.0

  /// Where its three boxes stand.
  static func boxes(on paper: Paper) -> [PlacedBox] {
    let width = paper.width - 2 * margin
    return [
      PlacedBox(id: "name", x: margin, y: 8, width: width * 0.68, height: 9.4),
      PlacedBox(id: "people", x: margin, y: 17.6, width: width * 0.68, height: 7.8),
      PlacedBox(id: "place", x: margin + width * 0.7, y: 9, width: width * 0.3, height: 16),
    ]
  }

  /// The name as large as it fits, and the line below it.
  static func filled(name: String, people: String, on paper: Paper) -> [FilledSection] {
    let width = (paper.width - 2 * margin) * 0.68
    let first = PrintBox(width: width, height: 9.4, sizes: PrintBox.sizes(22, 11), leading: 1.2, stretch: 1.12)
    let second = PrintBox(width: width, height: 7.8, sizes: PrintBox.sizes(11, 8))
    return [
      FilledSection(
        section: SheetSection(id: "name", heading: "The name", texts: [name], budget: 10, missing: "No name yet"),
        text: first.fitted([name])),
      FilledSection(
        section: SheetSection(id: "people", heading: "The people", texts: [people], budget: 20, missing: ""),
        text: second.fitted([people])),
    ]
  }

  static func markup(_ filled: [FilledSection], name: String, place: String, day: CivilDate) -> String {
    """
    <div class="box" id="name">\(filled[0].words(as: name))</div>
    <div class="box" id="people">\(filled[1].words(as: "p"))</div>
    <div class="box" id="place"><p dir="auto">\(Markup.escaped(place.forReport().truncated(to: 44)))</p><p>\(day.longText)</p></div>
    """
  }
}

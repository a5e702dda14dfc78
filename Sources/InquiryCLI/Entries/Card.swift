import InquiryDomain

/// One entry with all its parts under labels.
struct Card<Payload: Encodable>: Presentable {
  let kind: String
  let payload: Payload
  /// hmw's own words; people's words belong into fields.
  let title: String
  /// The number or word that names it, as the table's first column; nil where there is only one.
  let key: String?
  let fields: [CardField]
  /// What can be typed next.
  var next: String?

  var table: PlainTable? {
    PlainTable(
      header: (key == nil ? [] : ["number"]) + fields.map(\.column),
      rows: [[key].compactMap(\.self) + fields.map(\.text)])
  }

  func lines(on screen: Screen) -> [String] {
    let labelWidth = fields.map(\.label.count).max() ?? 0
    let body = fields.flatMap { $0.lines(on: screen, labelWidth: labelWidth) }
    let heading =
      screen.accessible ? screen.words(title).stopped : screen.ink.bold(screen.ink.chrome(screen.words(title)))
    return [heading] + (screen.accessible ? [] : [""]) + body + (next.map { [""] + screen.hint($0) } ?? [])
  }
}

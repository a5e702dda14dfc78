import InquiryDomain

/// One record with its values under each other.
struct RecordCard<Item: Encodable>: Presentable {
  /// One labelled line of a card; its values stand under each other.
  struct Field: Sendable {
    var label: String
    var values: [String]

    init(_ label: String, _ values: [String]) {
      self.label = label
      self.values = values.filter { !$0.isEmpty }
    }

    init(_ label: String, _ value: String?) {
      self.init(label, [value ?? ""])
    }
  }

  let kind: String
  let payload: Item
  var title: String
  var fields: [Field]
  /// What can be typed next.
  var next: String?
  /// Whether the title is the record's own name, which a table then has as its first value.
  var isNamed = true

  var table: PlainTable? {
    PlainTable(
      header: ["field", "value"],
      rows: (isNamed ? [["name", title]] : [])
        + fields.flatMap { field in
          field.values.map { [field.label.lowercased().replacing(" ", with: "_"), $0] }
        })
  }

  func lines(on screen: Screen) -> [String] {
    let head = screen.lines(title, width: screen.width).map(screen.ink.bold)
    let hint = next.map { [""] + screen.lines(screen.ink.chrome($0), width: screen.width) } ?? []
    return head + [""] + fields.filter { !$0.values.isEmpty }.flatMap { self.lines($0, on: screen) } + hint
  }

  private func lines(_ field: Field, on screen: Screen) -> [String] {
    if screen.accessible { return field.values.map { "\(field.label): \(screen.words($0))." } }
    guard screen.band != .narrow else {
      let values = field.values.flatMap { screen.lines($0, width: screen.width - 4) }
      return [field.label] + values.map { "    \($0)" }
    }
    let indent = 2 + labelWidth + 2
    return field.values.flatMap { screen.lines($0, width: screen.width - indent) }.enumerated().map { index, value in
      "  " + (index == 0 ? field.label : "").padded(to: labelWidth) + "  " + value
    }
  }

  private var labelWidth: Int { fields.map(\.label.displayWidth).max() ?? 0 }
}

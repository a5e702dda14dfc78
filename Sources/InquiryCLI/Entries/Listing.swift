import InquiryDomain

/// Several entries of one kind: lines for people, a table for other programs' lines, shapes for JSON.
struct Listing<Payload: Encodable>: Presentable {
  let kind: String
  let payload: Payload
  let table: PlainTable?
  /// What each entry is called when it is read aloud, such as `Note`.
  let noun: String
  let rows: [ListedRow]
  /// What is said where there is nothing, with the next thing to type.
  let none: String
  /// Lines below the list.
  var after: [String] = []
  var keyAlignment = TextAlignment.trailing

  func lines(on screen: Screen) -> [String] {
    let ending = after.flatMap { screen.hint($0) }
    guard !rows.isEmpty else { return screen.hint(none) + ending }
    let keyWidth = rows.map(\.key.displayWidth).max() ?? 1
    let listed = rows.flatMap { row in
      screen.accessible
        ? [row.spoken(as: noun, on: screen)] : row.lines(on: screen, keyWidth: keyWidth, keyAlignment: keyAlignment)
    }
    return ending.isEmpty ? listed : listed + [""] + ending
  }
}

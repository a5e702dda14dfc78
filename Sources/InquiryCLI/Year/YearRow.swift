import InquiryDomain

/// One session of the year on a screen.
struct YearRow {
  /// The session's number; empty for one that is not made yet.
  var key: String
  /// Whether it is the next one.
  var isNext = false
  var when: String
  var title: String
  /// A word at the right edge, such as `new`.
  var mark = ""
  /// What is said of it, each under a label.
  var fields: [(label: String, text: String)]

  func lines(on screen: Screen) -> [String] {
    screen.accessible
      ? [spoken(on: screen)] : head(on: screen) + fields.flatMap { field($0.label, $0.text, on: screen) }
  }

  private func head(on screen: Screen) -> [String] {
    let lead = "\(isNext ? ">" : " ") \(key.padded(to: 2, alignment: .trailing))  "
    let indent = String(repeating: " ", count: lead.count)
    let space = screen.width - lead.count - when.displayWidth - mark.displayWidth
    let first =
      mark.isEmpty
      ? [lead + when]
      : space >= 2
        ? [lead + when + String(repeating: " ", count: space) + mark]
        : [lead + when] + screen.lines(mark, width: screen.width - lead.count).map { indent + $0 }
    return first + screen.lines(title, width: screen.width - lead.count).map { indent + screen.ink.bold($0) }
  }

  private func field(_ label: String, _ text: String, on screen: Screen) -> [String] {
    guard screen.band != .narrow else {
      return screen.lines("\(label): \(text)", width: screen.width - 6).map { "      \($0)" }
    }
    return screen.hanging(text, after: [ColumnCell(label, at: 7)], at: 18, width: screen.width - 18)
  }

  private func spoken(on screen: Screen) -> String {
    let parts = [
      key.isEmpty ? "" : "Session \(key)", when, title, mark, isNext ? "This one is next" : "",
    ].filter { !$0.isEmpty }.map { screen.words($0).stopped }
    return (parts + fields.map { "\($0.label): \(screen.words($0.text))".stopped }).joined(separator: " ")
  }
}

import InquiryDomain

/// Which partnerships end and which begin, for whoever decides or has decided.
struct PartnerChangeScreen: Presentable {
  let kind: String
  let payload: PartnerChangeShape
  /// What can be typed next.
  var after: [String] = []

  var table: PlainTable? {
    PlainTable(
      header: ["change", "number", "people", "reason"],
      rows: payload.ended.map { ["ended", $0.number.map { "\($0)" } ?? "", names($0), $0.reason ?? ""] }
        + payload.made.map { [$0.state, $0.number.map { "\($0)" } ?? "", names($0), ""] }
        + payload.alone.map { ["alone", "", $0, ""] })
  }

  func lines(on screen: Screen) -> [String] {
    let ended = payload.ended.flatMap { row("Ends", names($0), $0.reason, screen) }
    let made = payload.made.flatMap { row("New", names($0), nil, screen) }
    let alone = payload.alone.flatMap { row("Alone", $0, "nobody is free yet", screen) }
    let ending = after.flatMap { screen.hint($0) }
    return ended + made + alone + (ending.isEmpty || screen.accessible ? [] : [""]) + ending
  }

  private func row(_ label: String, _ people: String, _ reason: String?, _ screen: Screen) -> [String] {
    let text = [people, reason].compactMap(\.self).joined(separator: ": ")
    guard !screen.accessible else { return ["\(label): \(screen.words(text).stopped)"] }
    return screen.hanging(
      text, after: [ColumnCell(label, at: 3, style: screen.ink.bold)], at: 10, width: screen.width - 10)
  }

  private func names(_ shape: PartnerShape) -> String { NumberWords.listed(shape.people) }
}

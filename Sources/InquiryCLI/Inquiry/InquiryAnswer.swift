import Foundation
import InquiryDomain
import InquiryWorkbench

/// An adopted question as an answer: a screen, one line of a table, or a shape.
struct InquiryAnswer: Presentable {
  let kind = "inquiry.show"
  let view: InquiryView
  let shape: InquiryShape
  let zone: TimeZone

  var payload: InquiryShape { shape }

  var table: PlainTable? {
    PlainTable(
      header: ["number", "text", "community", "dissent", "versions", "thoughts", "parked", "adopted_at", "closed_at"],
      rows: [
        [
          "\(shape.number)", shape.text, shape.community ?? "", shape.dissent ?? "", "\(shape.wordings.count)",
          shape.thoughts.map(\.text).joined(separator: "\n"),
          shape.parked.map { "\($0.number)" }.joined(separator: ", "),
          shape.adoptedAt, shape.closedAt ?? "",
        ]
      ])
  }

  func lines(on screen: Screen) -> [String] {
    let next =
      shape.closedAt == nil ? ["", "hmw inquiry think TEXT · hmw inquiry reword --text TEXT --because REASON"] : []
    return InquiryScreen(view: view, community: shape.community, zone: zone).lines(on: screen)
      + next.flatMap { screen.hint($0) }
  }
}

import Foundation
import InquiryDomain
import InquiryWorkbench

/// An adopted question: its words now, its earlier words with their reasons, and what is thought.
struct InquiryScreen: Sendable {
  let view: InquiryView
  let community: String?
  let zone: TimeZone

  func lines(on screen: Screen) -> [String] {
    let title = "Inquiry \(view.inquiry.number)" + (community.map { " · \(screen.words($0))" } ?? "")
    let since = "adopted \(LocalTime(view.inquiry.adoptedAt, in: zone).longDay)"
    return screen.header(screen.ink.chrome(title), since) + [""]
      + screen.lines(view.text, width: screen.width - 2).map { "  " + screen.ink.bold($0) }
      + history(screen) + thoughts(screen) + aside(screen)
  }

  private func history(_ screen: Screen) -> [String] {
    guard view.wordings.count > 1 else { return [] }
    return ["", "  Wordings"]
      + view.wordings.flatMap { wording in
        body(
          "\(wording.position)",
          stamped(wording.text, wording.at, wording.byName, wording.reason.map { "because \($0)" }), screen)
      }
  }

  private func thoughts(_ screen: Screen) -> [String] {
    guard !view.reflections.isEmpty else { return [] }
    return ["", "  What we now think"]
      + view.reflections.flatMap { body("\($0.position)", stamped($0.text, $0.at, $0.byName, nil), screen) }
  }

  private func aside(_ screen: Screen) -> [String] {
    let dissent = view.inquiry.dissent.map { ["", "  Dissent"] + body("", $0, screen, keepingLineBreaks: true) } ?? []
    guard !view.parked.isEmpty else { return dissent }
    return dissent + ["", "  Parked"] + view.parked.flatMap { body("\($0.question.number)", $0.text, screen) }
  }

  private func stamped(_ text: String, _ at: Instant, _ by: String, _ reason: String?) -> String {
    let stamp = "\(LocalTime(at, in: zone).shortDay), \(by)"
    return "\(text) (\([stamp, reason].compactMap(\.self).joined(separator: "; ")))"
  }

  private func body(_ label: String, _ text: String, _ screen: Screen, keepingLineBreaks: Bool = false) -> [String] {
    screen.lines(text, width: screen.width - 7, keepingLineBreaks: keepingLineBreaks).enumerated().map {
      ($0 == 0 ? "    \(label)" : "").padded(to: 7) + $1
    }
  }
}

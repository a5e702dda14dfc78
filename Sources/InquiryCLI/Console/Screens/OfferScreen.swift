import InquiryDomain
import InquiryWorkbench

/// One group that the coach suggests, with the words that its notes share.
struct OfferScreen: Sendable {
  let offer: GroupOffers.Offer
  /// Such as `1 of 4`.
  let place: String

  func lines(on screen: Screen) -> [String] {
    let column = offer.category.map { " · \($0.title)" } ?? ""
    let title = screen.lines("\(place) · \"\(offer.title)\"\(column)", width: screen.width)
    let notes = offer.notes.flatMap { note -> [String] in
      guard !screen.accessible else { return ["Note \(note.number): \(screen.words(note.text))."] }
      return screen.hanging(
        note.text, after: [ColumnCell(String(note.number).padded(to: 4, alignment: .trailing), at: 1)], at: 7,
        width: screen.width - 6)
    }
    let why =
      offer.why.isEmpty
      ? [] : screen.lines("because they share: \(offer.why.joined(separator: ", "))", width: screen.width - 2)
    return title + notes + why.map { screen.accessible ? $0 : "  " + $0 }
  }
}

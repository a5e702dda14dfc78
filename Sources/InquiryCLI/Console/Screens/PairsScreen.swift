import InquiryDomain
import InquiryWorkbench

/// Who works with whom.
struct PairsScreen: Sendable {
  let pairings: [Pairing]
  let book: CohortBook

  func lines(on screen: Screen) -> [String] {
    pairings.flatMap { pairing in
      let names = pairing.members.compactMap { book.label(of: $0) }.map(screen.words)
      return screen.lines(names.joined(separator: screen.band == .wide ? "  with  " : " + "), width: screen.width - 6)
        .enumerated().map {
          ($0 == 0 ? "  \(pairing.position)" : "").padded(to: 6) + $1
        }
    }
  }
}

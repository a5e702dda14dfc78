import InquiryDomain
import InquiryWorkbench

/// A pair, or a group of three, as programs read it.
struct PairShape: Encodable, Sendable {
  var position: Int
  var people: [String]
  var community: String?

  init(_ pairing: Pairing, book: CohortBook) {
    position = pairing.position
    people = pairing.members.compactMap { book.name(of: $0) }
    community = book.community(book.member(pairing.firstID)?.membership.communityID)?.name
  }
}

extension Listing where Payload == [PairShape] {
  /// The pairs of one session.
  init(pairs shapes: [PairShape], kind: String, session: Session) {
    self.init(
      kind: kind, payload: shapes,
      table: PlainTable(
        header: ["position", "people", "community"],
        rows: shapes.map { ["\($0.position)", $0.people.joined(separator: ", "), $0.community ?? ""] }),
      noun: "Pair",
      rows: shapes.map {
        ListedRow(key: "\($0.position)", text: NumberWords.listed($0.people), facts: [$0.community ?? ""])
      },
      none: "Session \(session.number) has no pairs yet. Form them: hmw pair form",
      after: kind == "pair.form"
        ? ["Formed \(shapes.count) pair\(shapes.count == 1 ? "" : "s") for session \(session.number). Wrong? hmw undo"]
        : [])
  }
}

import InquiryDomain
import InquiryWorkbench

/// Two or three partners as programs read them.
struct PartnerShape: Encodable, Sendable {
  /// Nil for partners who are only proposed, as is the number.
  var id: String?
  var number: Int?
  var people: [String]
  /// Those of them who have left the group.
  var left: [String]
  /// `current`, `broken`, `ended` or `proposed`.
  var state: String
  var startedAt: String?
  var endedAt: String?
  var reason: String?

  init(_ partnership: Partnership, book: CohortBook) {
    let active = Set(book.active.map(\.person.id))
    id = partnership.id.text
    number = partnership.number
    people = partnership.members.compactMap { book.name(of: $0) }
    left = partnership.members.filter { !active.contains($0) }.compactMap { book.name(of: $0) }
    state = partnership.endedAt != nil ? "ended" : left.isEmpty ? "current" : "broken"
    startedAt = partnership.startedAt.description
    endedAt = partnership.endedAt?.description
    reason = partnership.endReason
  }

  /// Partners who would be put together.
  init(proposed people: [Identifier<Person>], book: CohortBook) {
    self.people = people.compactMap { book.name(of: $0) }
    left = []
    state = "proposed"
  }
}

/// What a change of partners came to, as programs read it.
struct PartnerChangeShape: Encodable, Sendable {
  var ended: [PartnerShape]
  var made: [PartnerShape]
  /// Who has no partner now.
  var alone: [String]

  init(_ change: PartnerChange, book: CohortBook) {
    ended = change.ended.map { PartnerShape($0, book: book) }
    made = change.made.map { PartnerShape($0, book: book) }
    alone = change.alone.compactMap { book.name(of: $0) }
  }

  /// What a repair would do.
  init(_ repair: PartnerRepair, among current: [PartnersView], book: CohortBook) {
    ended = repair.endings.compactMap { ending in
      guard var partnership = current.first(where: { $0.partnership.id == ending.id })?.partnership else { return nil }
      partnership.endReason = ending.reason
      return PartnerShape(partnership, book: book)
    }
    made = repair.teams.map { PartnerShape(proposed: $0, book: book) }
    alone = repair.alone.compactMap { book.name(of: $0) }
  }
}

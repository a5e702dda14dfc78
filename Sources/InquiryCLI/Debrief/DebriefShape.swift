import InquiryDomain
import InquiryWorkbench

/// A debrief as programs read it.
struct DebriefShape: Encodable, Sendable {
  /// One person's part.
  struct Turn: Encodable, Sendable {
    var person: String
    /// The number of the log entry that was talked over.
    var log: Int?
    /// There is one, and it is not the reader's to know.
    var somethingPrivate: Bool
    var facts: [String]
    var questions: [String]
    var noticed: String?
    var insight: String?
  }

  var id: String
  var number: Int
  var people: [String]
  var heldOn: String
  var minutes: Int?
  var channel: String?
  var nextContactOn: String?
  var turns: [Turn]
  var visibility: String
  /// Who can read it, in words.
  var readers: String
  var createdAt: String

  init(_ view: DebriefView, book: CohortBook) {
    let debrief = view.debrief
    id = debrief.id.text
    number = debrief.number
    people = debrief.people.compactMap { book.name(of: $0) }
    heldOn = debrief.heldOn.description
    minutes = debrief.minutes
    channel = debrief.channel?.rawValue
    nextContactOn = debrief.nextContactOn?.description
    turns = view.turns.map { Turn($0, book: book) }
    visibility = debrief.visibility.rawValue
    readers = debrief.visibility <= .pair ? "only \(NumberWords.listed(people))" : debrief.visibility.readers
    createdAt = debrief.createdAt.description
  }
}

extension DebriefShape.Turn {
  init(_ view: DebriefView.Turn, book: CohortBook) {
    person = book.name(of: view.turn.personID) ?? ""
    if case .entry(let number) = view.about { log = number }
    somethingPrivate = view.about == .somethingPrivate
    (facts, questions) = (view.turn.clarifying, view.turn.probing)
    (noticed, insight) = (view.turn.noticed, view.turn.insight)
  }

  /// What was talked over, in words.
  var about: String? { log.map { "log entry \($0)" } ?? (somethingPrivate ? "something private" : nil) }
}

import InquiryDomain
import InquiryWorkbench

/// An inquiry as programs read it.
struct InquiryShape: Encodable, Sendable {
  /// One version of the question.
  struct Version: Encodable, Sendable {
    var position: Int
    var text: String
    var because: String?
    var by: String
    var at: String
  }

  /// What was thought at one point in the year.
  struct Thought: Encodable, Sendable {
    var position: Int
    var text: String
    var by: String
    var at: String
  }

  /// A question that waits.
  struct Parked: Encodable, Sendable {
    var number: Int
    var text: String
  }

  var id: String
  var number: Int
  /// The wording that counts now.
  var text: String
  var community: String?
  var dissent: String?
  var wordings: [Version]
  var thoughts: [Thought]
  var parked: [Parked]
  var adoptedAt: String
  var closedAt: String?

  init(_ view: InquiryView, book: CohortBook) {
    id = view.inquiry.id.text
    number = view.inquiry.number
    text = view.text
    community = book.community(view.inquiry.communityID)?.name
    dissent = view.inquiry.dissent
    wordings = view.wordings.map {
      Version(position: $0.position, text: $0.text, because: $0.reason, by: $0.byName, at: $0.at.description)
    }
    thoughts = view.reflections.map {
      Thought(position: $0.position, text: $0.text, by: $0.byName, at: $0.at.description)
    }
    parked = view.parked.map { Parked(number: $0.question.number, text: $0.text) }
    adoptedAt = view.inquiry.adoptedAt.description
    closedAt = view.inquiry.closedAt?.description
  }
}

extension CommandContext {
  /// The inquiry of that number, else the open one where people are.
  func inquiry(_ number: Int?, in place: EntryPlace) throws -> InquiryView {
    try workbench().inquiry(number, in: self.place(place), to: viewer())
  }

  /// Says what became of an inquiry.
  func show(_ view: InquiryView, _ kind: String, _ line: String) throws {
    try show(Done(kind, InquiryShape(view, book: try book()), "\(line) Wrong? hmw undo"))
  }
}

import InquiryDomain
import InquiryWorkbench

/// A question as programs read it.
struct QuestionShape: Encodable, Sendable {
  /// One wording.
  struct Draft: Encodable, Sendable {
    var position: Int
    var text: String
    var by: String?
    var at: String
  }

  /// A need or a cause it grows from.
  struct Source: Encodable, Sendable {
    var number: Int
    var text: String
  }

  var id: String
  var number: Int
  /// The wording that counts now.
  var text: String
  var status: String
  var keptBecause: String?
  var community: String?
  var by: String?
  var drafts: [Draft]
  var causes: [Source]
  var needs: [Source]
  var createdAt: String

  init(_ view: QuestionView, book: CohortBook) {
    id = view.question.id.text
    number = view.question.number
    text = view.text
    status = view.question.status.rawValue
    keptBecause = view.question.keptReason
    community = book.community(view.question.communityID)?.name
    by = book.name(of: view.question.authorID)
    drafts = view.drafts.map {
      Draft(position: $0.position, text: $0.text, by: book.name(of: $0.byID), at: $0.at.description)
    }
    causes = view.causes.map { Source(number: $0.number, text: $0.text) }
    needs = view.needs.map { Source(number: $0.number, text: $0.text) }
    createdAt = view.question.createdAt.description
  }
}

extension CommandContext {
  /// One question with its drafts, and with those of its causes and needs that the viewer may see.
  func questionView(_ number: Int) throws -> QuestionView {
    let question = try question(number)
    let views = try workbench().questions(in: question.cohortID, to: viewer())
    guard let view = views.first(where: { $0.question.id == question.id }) else {
      throw Failure(.notFound, "question.not-found", "There is no question \(number).", hint: "hmw question list")
    }
    return view
  }

  /// Says what became of a question.
  func show(_ number: Int, _ kind: String, _ line: (QuestionShape) -> String) throws {
    let shape = QuestionShape(try questionView(number), book: try book())
    try show(Done(kind, shape, "\(line(shape)) Wrong? hmw undo"))
  }
}

import InquiryDomain
import InquiryWorkbench

/// A plan to learn, as programs read it.
struct LearnShape: Encodable, Sendable {
  var id: String
  var number: Int
  var mode: String
  var status: String
  /// Whose it is, the partners with them.
  var people: [String]
  var playlist: Int?
  var resource: Int?
  var goal: String?
  var product: String?
  var audience: String?
  /// The number of what partners made, once it stands among the resources.
  var made: Int?
  var visibility: String
  var createdAt: String

  init(_ view: LearningView, book: CohortBook) {
    let plan = view.plan
    (id, number, mode, status) = (plan.id.text, plan.number, plan.mode.rawValue, plan.status.rawValue)
    people = plan.holders.compactMap { book.name(of: $0) }
    (playlist, resource, made) = (view.playlist?.number, view.resource?.number, view.product?.number)
    (goal, product, audience) = (plan.goal, plan.product, plan.audience)
    visibility = plan.visibility.rawValue
    createdAt = plan.createdAt.description
  }

  static let columns = [
    "number", "mode", "status", "people", "playlist", "resource", "goal", "product", "for", "made",
  ]

  var row: [String] {
    [
      "\(number)", mode, status, people.joined(separator: ", "), playlist.map { "\($0)" } ?? "",
      resource.map { "\($0)" } ?? "", goal ?? "", product ?? "", audience ?? "", made.map { "\($0)" } ?? "",
    ]
  }

  /// What the plan is, in one line.
  var text: String { product ?? goal ?? (mode == "alone" ? "to build background" : "to make something together") }
}

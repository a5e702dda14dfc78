import InquiryDomain

/// A session in the calendar as programs read it.
struct SessionShape: Encodable, Sendable {
  var id: String
  var number: Int
  var title: String
  var plannedStart: String?
  var status: String
  var focus: String?
  var produces: String?
  var meanwhile: String?
  var createdAt: String

  init(_ session: Session) {
    id = session.id.text
    number = session.number
    title = session.title
    plannedStart = session.plannedStart?.description
    status = session.status.rawValue
    focus = session.focus
    produces = session.produces
    meanwhile = session.meanwhile
    createdAt = session.createdAt.description
  }
}

import InquiryDomain
import InquiryWorkbench

/// The way through a session for somebody who was away, as programs read it.
struct CatchUpShape: Encodable, Sendable {
  /// One step of the way.
  struct Step: Encodable, Sendable {
    var captures: String
    var title: String
    var minutes: Int
    var withPartner: Bool
    var done: Bool
    var toRead: Int
    /// The command that shows what there is to read.
    var read: String?
    /// What to type.
    var write: String?
  }

  var session: Int
  var person: String
  var partners: [String]
  var minutesLeft: Int
  var steps: [Step]

  init(_ way: CatchUpView, handle: String? = nil) {
    session = way.session.number
    person = way.person.name
    partners = way.partners.map(\.name)
    minutesLeft = way.minutes
    steps = way.stops.map { stop in
      Step(
        captures: stop.step.captures.rawValue, title: stop.step.title, minutes: stop.step.minutes,
        withPartner: stop.step.withPartner, done: stop.isDone, toRead: stop.toRead, read: stop.step.reading,
        write: stop.step.writing(as: handle ?? way.person.name))
    }
  }
}

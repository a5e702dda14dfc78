import InquiryDomain
import InquiryWorkbench

/// Who is there, as programs read it.
struct PresenceShape: Encodable, Sendable {
  var session: Int
  var present: [String]
  var absent: [String]
}

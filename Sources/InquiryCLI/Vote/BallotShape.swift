import InquiryDomain
import InquiryWorkbench

/// A ballot that was put in, without a word of what stands on it.
struct BallotShape: Encodable, Sendable {
  var vote: Int
  var token: String
  var voted: Int
}

import HTTPTypes
import Hummingbird
import InquiryDomain

/// An answer that turns a request away: the status, and what happened in words.
struct WallRefusal: Error {
  var status: HTTPResponse.Status
  var failure: Failure
  /// Seconds after which another try may go through.
  var retryAfter: Int?

  init(
    _ status: HTTPResponse.Status, _ code: String, _ message: String, hint: String? = nil, retryAfter: Int? = nil
  ) {
    self.status = status
    self.failure = Failure(.notAllowed, code, message, hint: hint)
    self.retryAfter = retryAfter
  }
}

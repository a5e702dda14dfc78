package import InquiryDomain

/// What somebody sees where there is no page for them.
package struct ErrorPage: Page {
  static let template = "error"

  package var frame: Frame
  package var status: Int
  /// What happened; nil for the plain words of the status.
  package var failure: Failure?
  /// Where the button leads.
  package var back: String

  package init(frame: Frame, status: Int, failure: Failure? = nil, back: String = "/") {
    self.frame = frame
    self.status = status
    self.failure = failure
    self.back = back
  }

  /// The statuses with words of their own.
  static let known = [400, 401, 403, 404, 409, 413, 421, 422, 429, 500, 503]

  var home: String { "/" }
  var heading: String { frame.words("error.\(wordedStatus).heading") }

  var values: [String: Any] {
    [
      "heading": heading, "message": failure.map(frame.words.message) ?? frame.words("error.\(wordedStatus).message"),
      "hint": failure.map { frame.words.hint(of: $0) as Any? ?? false } ?? false, "back": back,
      "backText": frame.words(back == "/" ? "error.home" : "error.back"),
    ]
  }

  private var wordedStatus: Int { Self.known.contains(status) ? status : (status < 500 ? 400 : 500) }
}

import InquiryDomain

/// A failure as programs read it from standard error.
struct FailureShape: Encodable {
  struct Detail: Encodable {
    var code: String
    var message: String
    var hint: String?
  }

  var hmw = 1
  var error: Detail

  init(_ failure: Failure) {
    error = Detail(code: failure.code, message: failure.message, hint: failure.hint)
  }
}

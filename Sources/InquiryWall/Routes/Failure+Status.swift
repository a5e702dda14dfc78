import HTTPTypes
import InquiryDomain

extension Failure {
  /// The status that a browser gets for it.
  var status: HTTPResponse.Status {
    switch kind {
    case .usage: .badRequest
    case .invalid: .unprocessableContent
    case .notFound: .notFound
    case .notAllowed: .forbidden
    case .busy: code == "workbook.busy" ? .serviceUnavailable : .conflict
    case .unavailable, .cannotWrite: .serviceUnavailable
    case .fault, .badSettings: .internalServerError
    }
  }
}

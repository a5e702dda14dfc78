import InquiryDomain

/// The exit codes of hmw, as in `hmw help exit-codes`; they follow BSD's sysexits.
enum ExitStatus: Int32 {
  case done = 0
  /// It ran, and the answer is no.
  case no = 1
  case usage = 64
  case badData = 65
  case notFound = 66
  case unavailable = 69
  case fault = 70
  case cannotWrite = 73
  case busy = 75
  case notAllowed = 77
  case badSettings = 78
  case interrupted = 130

  init(_ kind: Failure.Kind) {
    self =
      switch kind {
      case .usage: .usage
      case .invalid: .badData
      case .notFound: .notFound
      case .unavailable: .unavailable
      case .fault: .fault
      case .cannotWrite: .cannotWrite
      case .busy: .busy
      case .notAllowed: .notAllowed
      case .badSettings: .badSettings
      }
  }
}

import HTTPTypes
import Hummingbird

/// The two kinds of body that the wall reads.
enum BodyKind: Sendable {
  case json
  case form

  /// What a request says of its body; nil for any other kind, none, or more than one.
  init?(_ request: Request) {
    let types = request.headers[values: .contentType]
    guard types.count == 1, let type = types.first else { return nil }
    let parts = type.lowercased().split(separator: ";", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
    guard parts.count < 2 || parts[1] == "charset=utf-8" else { return nil }
    switch parts.first {
    case "application/json": self = .json
    case "application/x-www-form-urlencoded": self = .form
    default: return nil
    }
  }
}

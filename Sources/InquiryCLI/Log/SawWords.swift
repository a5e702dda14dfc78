import InquiryDomain

/// What happened, with how one came by it where the first word says so: `heard: 3A said "getting through it"`.
struct SawWords: Equatable {
  var kind: Evidence.Kind?
  var text: String

  init(_ typed: String) {
    let parts = typed.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    kind = parts.count == 2 && !parts[1].isEmpty ? Evidence.Kind(rawValue: parts[0].lowercased()) : nil
    text = kind == nil ? typed : parts[1]
  }

  /// The words again, as they could have been typed.
  static func typed(_ kind: Evidence.Kind?, _ text: String?) -> String? {
    guard let kind, let text else { return text }
    return "\(kind.rawValue): \(text)"
  }
}

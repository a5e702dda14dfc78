import InquiryDomain
import InquiryWorkbench

/// Evidence as people type it: `heard: two families said so`, or only what was seen.
enum EvidenceWords {
  /// A word before the first colon says how its owner came by it; anything else is a hunch.
  static func read(_ typed: String, for side: Evidence.Side) -> CheckForm.NewEvidence {
    let parts = typed.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    guard parts.count == 2, let kind = Evidence.Kind(rawValue: parts[0].lowercased()) else {
      return .init(side: side, kind: .hunch, text: typed)
    }
    return .init(side: side, kind: kind, text: parts[1])
  }
}

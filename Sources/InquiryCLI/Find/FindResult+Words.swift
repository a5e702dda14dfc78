import InquiryDomain
import InquiryWorkbench

extension FindResult {
  /// What it is called, such as `Note 7`; what has a title of its own is called by its kind.
  var label: String {
    let word = kind == .log ? "Log entry" : kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
    return kind == .playlist || kind == .protocol ? word : "\(word) \(key)"
  }

  /// The command that opens it.
  var opening: String {
    switch kind {
    case .group: "hmw group list"
    case .plan: "hmw learn show \(key)"
    default: "hmw \(kind.rawValue) show \(key)"
    }
  }

  /// The words around what was looked for, with signs before and behind each match.
  func marked(_ before: String, _ after: String) -> String {
    excerpt.pieces.map { $0.isMatch ? before + $0.text + after : $0.text }.joined()
  }
}

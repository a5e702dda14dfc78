import Mustache

/// Escapes JSON for a script element of type `application/json`, where nothing may look like a tag.
struct PageData: MustacheContentType {
  static let name = "PAGE_DATA"

  func escapeText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped.append(contentsOf: "\\u003c".unicodeScalars)
      case ">": escaped.append(contentsOf: "\\u003e".unicodeScalars)
      case "&": escaped.append(contentsOf: "\\u0026".unicodeScalars)
      case "\u{2028}": escaped.append(contentsOf: "\\u2028".unicodeScalars)
      case "\u{2029}": escaped.append(contentsOf: "\\u2029".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

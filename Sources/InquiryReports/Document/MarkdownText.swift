import InquiryDomain

/// People's words inside Markdown, so that they read as they were written and make no heading, link or page element.
enum MarkdownText {
  /// One line, with a backslash before every sign that could mean something.
  static func escaped(_ text: String) -> String {
    let line = text.forReport()
    let escaped = line.unicodeScalars.reduce(into: "") { result, scalar in
      if "\\`*_[]<>|~&$".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return withoutOpening(escaped).replacing("://", with: ":\\//")
  }

  /// A sign that would begin a heading, a list or a quotation at the start of a line.
  private static func withoutOpening(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#+-=>:".contains(first) { return "\\\(line)" }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let next = line.dropFirst(digits.count).first, next == "." || next == ")" else {
      return line
    }
    return "\(digits)\\\(line.dropFirst(digits.count))"
  }
}

import InquiryDomain

/// A text that may begin with a few `key: value` lines between two lines of `---`.
struct FrontMatter: Equatable {
  /// The values of each key, in the order of the lines.
  private(set) var values: [String: [String]] = [:]
  private(set) var body: String

  /// - Throws: `Failure` with the line, for a key that isn't known or a block without an end.
  init(_ text: String, keys: [String]) throws(Failure) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    body = text
    guard lines.first?.trimmed == "---" else { return }
    guard let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" }) else {
      throw Failure(.invalid, "front-matter.open", "Line 1 opens the first lines with ---, and nothing closes them.", hint: "Put --- on a line of its own below them.")
    }
    for index in 1..<end where !lines[index].trimmed.isEmpty { try read(lines[index], line: index + 1, keys: keys) }
    body = lines[(end + 1)...].joined(separator: "\n")
  }

  private mutating func read(_ text: String, line: Int, keys: [String]) throws(Failure) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { String($0).trimmed }
    let known = keys.joined(separator: ", ")
    guard parts.count == 2 else {
      throw Failure(.invalid, "front-matter.no-colon", "Line \(line) has no colon: \(text.trimmed)", hint: "Write it as key: value, with one of \(known).")
    }
    let key = parts[0].lowercased()
    guard keys.contains(key) else {
      let near = NearMatch.nearest(key, in: keys).map { "Did you mean \($0)? " } ?? ""
      throw Failure(.invalid, "front-matter.unknown", "Line \(line) has a key I don't know: \(parts[0])", hint: "\(near)The keys are \(known).")
    }
    if !parts[1].isEmpty { values[key, default: []].append(parts[1].unquoted) }
  }
}

extension String {
  /// The text without one pair of quotation marks around it.
  fileprivate var unquoted: String {
    guard count >= 2, let first, first == last, first == "\"" || first == "'" else { return self }
    return String(dropFirst().dropLast())
  }
}

import InquiryDomain

/// A text that may begin with a few `key: value` lines: between two lines of `---`, or followed by an empty line.
struct FrontMatter: Equatable {
  /// The values of each key, in the order of the lines.
  private(set) var values: [String: [String]] = [:]
  private(set) var body: String

  /// - Throws: `Failure` with the line, for a key that isn't known or a block without an end.
  init(_ text: String, keys: [String]) throws(Failure) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    body = text
    guard lines.first?.trimmed == "---" else {
      readPlain(lines, keys)
      return
    }
    guard let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" }) else {
      throw Failure(
        .invalid, "front-matter.open", "Line 1 opens the first lines with ---, and nothing closes them.",
        hint: "Put --- on a line of its own below them.")
    }
    for index in 1..<end where !lines[index].trimmed.isEmpty { try read(lines[index], line: index + 1, keys: keys) }
    body = lines[(end + 1)...].joined(separator: "\n")
  }

  /// Without `---`, a first paragraph counts only if every line of it has a known key: stories have colons too.
  private mutating func readPlain(_ lines: [String], _ keys: [String]) {
    let head = lines.prefix { !$0.trimmed.isEmpty }
    let pairs = head.compactMap(Self.pair)
    guard !head.isEmpty, pairs.count == head.count, pairs.allSatisfy({ keys.contains($0.key) }) else { return }
    for pair in pairs { keep(pair) }
    body = lines.dropFirst(head.count).joined(separator: "\n")
  }

  private mutating func read(_ text: String, line: Int, keys: [String]) throws(Failure) {
    let known = keys.joined(separator: ", ")
    guard let pair = Self.pair(text) else {
      throw Failure(
        .invalid, "front-matter.no-colon", "Line \(line) has no colon: \(text.trimmed)",
        hint: "Write it as key: value, with one of \(known).")
    }
    guard keys.contains(pair.key) else {
      let near = NearMatch.nearest(pair.key, in: keys).map { "Did you mean \($0)? " } ?? ""
      throw Failure(
        .invalid, "front-matter.unknown", "Line \(line) has a key I don't know: \(pair.key)",
        hint: "\(near)The keys are \(known).")
    }
    keep(pair)
  }

  private mutating func keep(_ pair: (key: String, value: String)) {
    if !pair.value.isEmpty { values[pair.key, default: []].append(pair.value) }
  }

  private static func pair(_ line: String) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = String(line[..<colon]).trimmed.lowercased()
    return (key, String(line[line.index(after: colon)...]).trimmed.unquoted)
  }
}

extension String {
  /// The text without one pair of quotation marks around it.
  fileprivate var unquoted: String {
    guard count >= 2, let first, first == last, first == "\"" || first == "'" else { return self }
    return String(dropFirst().dropLast())
  }
}

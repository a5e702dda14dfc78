import InquiryDomain
import Yams

/// One YAML mapping that is asked for its fields one by one; whatever is wrong goes to the log.
struct FieldReader {
  /// What the mapping describes, as messages say it: "a step".
  let noun: String
  let log: ProblemLog
  private var fields: [String: Node] = [:]

  init?(_ node: Node, noun: String, required: [String], optional: [String] = [], log: ProblemLog) {
    guard let mapping = node.mapping else {
      log.note("\(noun) is \(YAMLWording.kind(of: node)); expected keys such as \"id: …\"", at: node)
      return nil
    }
    self.noun = noun
    self.log = log
    for (key, value) in mapping { take(key, value, allowed: required + optional) }
    for key in required where fields[key] == nil {
      log.note("\(noun) has no \"\(key)\"; expected one", at: node)
    }
  }

  private mutating func take(_ key: Node, _ value: Node, allowed: [String]) {
    let name = key.scalar?.string ?? ""
    guard !allowed.contains(name) else {
      fields[name] = value
      return
    }
    let known = NearestWord.to(name, in: allowed).map { "did you mean \"\($0)\"?" }
    let expected = known ?? "expected \(YAMLWording.list(allowed))"
    log.note("unknown key \(YAMLWording.quoted(name)) in \(noun); \(expected)", at: key)
  }

  subscript(key: String) -> Node? { fields[key] }

  /// Where a field's value stands.
  func position(of key: String) -> SourcePosition {
    fields[key].map { SourcePosition($0) } ?? .start
  }

  func note(_ message: String, at key: String) {
    log.note(message, at: position(of: key))
  }
}

extension FieldReader {
  func text(_ key: String) -> String? {
    self[key].flatMap { text($0, named: "\"\(key)\"") }
  }

  func texts(_ key: String) -> [String] {
    (items(key) ?? []).compactMap { entry($0, of: key) }
  }

  /// The text of one entry of a list.
  func entry(_ node: Node, of key: String) -> String? {
    text(node, named: "an entry of \"\(key)\"")
  }

  func items(_ key: String) -> [Node]? {
    guard let node = self[key] else { return nil }
    guard let items = node.sequence else {
      note("\"\(key)\" is \(YAMLWording.kind(of: node)); expected a list, each entry after \"- \"", at: key)
      return nil
    }
    return Array(items)
  }

  /// Digits and a point only: YAML's own numbers include 1:30, which is 90, and 0x10.
  func number(_ key: String) -> Double? {
    guard let node = self[key] else { return nil }
    let text = node.scalar.flatMap { $0.style == .plain ? $0.string : nil } ?? ""
    if text.allSatisfy({ "-.0123456789".contains($0) }), let number = Double(text) { return number }
    note("\"\(key)\" is \(YAMLWording.kind(of: node)); expected a number such as 5 or 2.5", at: key)
    return nil
  }

  func count(_ key: String) -> Int? {
    guard let node = self[key], let number = number(key) else { return nil }
    if let count = Int(exactly: number), (1...1000).contains(count) { return count }
    note("\"\(key)\" is \(YAMLWording.kind(of: node)); expected a whole number from 1 to 1000", at: key)
    return nil
  }

  func flag(_ key: String) -> Bool {
    guard let node = self[key] else { return false }
    let word = node.scalar.flatMap { $0.style == .plain ? $0.string.lowercased() : nil }
    switch word {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      note("\"\(key)\" is \(YAMLWording.kind(of: node)); expected true or false", at: key)
      return false
    }
  }

  func word<Word: RawRepresentable & CaseIterable>(_ key: String) -> Word? where Word.RawValue == String {
    guard let node = self[key] else { return nil }
    if let word = node.scalar.flatMap({ Word(rawValue: $0.string) }) { return word }
    let allowed = YAMLWording.list(Word.allCases.map(\.rawValue))
    note("\"\(key)\" is \(YAMLWording.kind(of: node)); expected \(allowed)", at: key)
    return nil
  }

  private func text(_ node: Node, named name: String) -> String? {
    guard let scalar = node.scalar, !YAMLWording.isNothing(scalar) else {
      log.note("\(name) is \(YAMLWording.kind(of: node)); expected text", at: node)
      return nil
    }
    return trimmed(scalar.string)
  }

  /// The words without outer white space, and without signs that could drive a terminal, which YAML can write as escapes.
  private func trimmed(_ text: String) -> String {
    text.safeForTerminal(keepingLineBreaks: true).cleanedForStorage()
  }
}

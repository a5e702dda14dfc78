import InquiryDomain
import Yams

extension FieldReader {
  /// A word such as `hiring-for-equity`.
  func slug(_ key: String = "id") -> String? {
    guard let slug = text(key) else { return nil }
    if ListSlug.isOne(slug) { return slug }
    let expected = "small letters, digits and -, at most \(ListSlug.limit) of them"
    note("\"\(key)\" is \(YAMLWording.quoted(slug)); expected \(expected)", at: key)
    return nil
  }

  /// A text of at most so many signs; a single line where it is a name.
  func text(_ key: String, upTo limit: Int, lines: Bool = false) -> String? {
    guard let text = text(key) else { return nil }
    let kept = lines ? text : text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let count = kept.unicodeScalars.count
    guard count > limit else { return kept }
    note("\"\(key)\" has \(count) characters; expected at most \(limit)", at: key)
    return nil
  }

  func address(_ key: String = "url") -> String? {
    guard let text = text(key) else { return nil }
    do {
      return try WebAddress(text).text
    } catch {
      note("\"\(key)\" is \(YAMLWording.quoted(text)); expected \(error.expected)", at: key)
      return nil
    }
  }

  /// YAML's own numbers include 1:30, which is 90, and 0x10; these are digits only.
  func minutes() -> Int? {
    guard let node = self["minutes"] else { return nil }
    let word = node.scalar.flatMap { $0.style == .plain ? $0.string : nil } ?? ""
    if !word.isEmpty, word.utf8.count < 5, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(word),
      (1...ListText.minutes).contains(count)
    {
      return count
    }
    note(
      "\"minutes\" is \(YAMLWording.kind(of: node)); expected a whole number from 1 to \(ListText.minutes)",
      at: "minutes")
    return nil
  }

  func day(_ key: String) -> CivilDate? {
    guard let text = text(key) else { return nil }
    if let day = CivilDate(text) { return day }
    note("\"\(key)\" is \(YAMLWording.quoted(text)); expected a day such as 2026-02-24", at: key)
    return nil
  }

  /// The four categories, each at most once.
  func categories(_ key: String = "builds") -> [InquiryDomain.Category] {
    guard let items = items(key) else { return [] }
    var found: [InquiryDomain.Category] = []
    for item in items {
      guard let category = item.scalar.flatMap({ InquiryDomain.Category(rawValue: $0.string) }) else {
        let allowed = YAMLWording.list(InquiryDomain.Category.allCases.map(\.rawValue))
        log.note("an entry of \"\(key)\" is \(YAMLWording.kind(of: item)); expected \(allowed)", at: item)
        continue
      }
      if found.contains(category) {
        log.note("\"\(category.rawValue)\" stands twice in \"\(key)\"; expected it once", at: item)
      } else {
        found.append(category)
      }
    }
    return found
  }

  /// A few words each, without the signs that part them in tables.
  func topics(_ key: String = "topics") -> [String] {
    let items = items(key) ?? []
    if items.count > ListText.topics {
      note("\"\(key)\" has \(items.count) entries; expected at most \(ListText.topics)", at: key)
    }
    var found: [String] = []
    for (node, topic) in zip(items, items.map { self.entry($0, of: key) }) {
      guard let topic, !found.contains(topic) else { continue }
      if topic.contains(where: { ",;\n".contains($0) }) || topic.unicodeScalars.count > ListText.topic {
        let expected = "at most \(ListText.topic) characters without a comma"
        log.note("an entry of \"\(key)\" is \(YAMLWording.quoted(topic)); expected \(expected)", at: node)
      } else {
        found.append(topic)
      }
    }
    return found
  }
}

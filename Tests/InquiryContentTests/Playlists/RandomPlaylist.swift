import InquiryDomain
import InquiryTestSupport

@testable import InquiryContent

/// Playlists with the signs that files, tables and terminals stumble over.
enum RandomPlaylist {
  private static let pieces = [
    "a", "word", " ", "  ", ": ", " #", "'", "\"", "\\", "- ", "? ", "!x", "&a", "*a", "[", "]", "{", "}", ",", "|",
    ">",
    "%", "@", "`", "=1+1", "+", "-", "é", "ñ", "اللغة", "日本語", "👩‍👧", "\u{200D}", "\u{202E}", "\u{FEFF}", "\u{85}",
    "\u{2028}", "\t", "\n", "\n\n", "\r\n", "\u{1B}[31m", "\u{7}", "null", "~", "yes", "1:30", "0x10", "---", "...",
    "<<",
    "http://x.org/?a=b#c", "'=x", "''", ";", "\u{A0}", "\u{FFFE}", "$(id)", "%s",
  ]

  static func make(_ numbers: inout InquiryTestSupport.SeededNumbers) -> PlaylistContent {
    var content = PlaylistContent(slug: "list-\(numbers.next() % 1000)", title: line(&numbers))
    content.summary = words(&numbers) ?? ""
    content.curator = Bool.random(using: &numbers) ? line(&numbers) : nil
    content.builds = Category.allCases.filter { _ in Bool.random(using: &numbers) }
    content.topics = Array(Set((0..<4).map { _ in topic(&numbers) })).sorted()
    content.forSession = Bool.random(using: &numbers)
    content.items = (0..<Int.random(in: 0...5, using: &numbers)).map { index in
      Bool.random(using: &numbers) ? .named("other-\(index)") : .described(resource(index, &numbers))
    }
    return content
  }

  private static func resource(_ index: Int, _ numbers: inout InquiryTestSupport.SeededNumbers) -> ResourceContent {
    var resource = ResourceContent(slug: "\(index)-thing", title: line(&numbers), kind: .reading)
    resource.kind = Resource.Kind.allCases.randomElement(using: &numbers) ?? .person
    resource.publisher = Bool.random(using: &numbers) ? line(&numbers) : nil
    resource.url = Bool.random(using: &numbers) ? "https://x.org/a?b=\(numbers.next() % 9)#c,d[e]&'f" : nil
    resource.minutes = Bool.random(using: &numbers) ? Int.random(in: 1...1000, using: &numbers) : nil
    resource.builds = Category.allCases.filter { _ in Bool.random(using: &numbers) }
    resource.level = Resource.Level.allCases.randomElement(using: &numbers)
    resource.usedBy = Bool.random(using: &numbers) ? .alone : .partner
    resource.note = words(&numbers)
    resource.prompt = words(&numbers)
    resource.lastCheck = Bool.random(using: &numbers) ? check(&numbers) : nil
    return resource
  }

  private static func check(_ numbers: inout InquiryTestSupport.SeededNumbers) -> LinkCheck {
    LinkCheck(
      how: LinkCheck.How.allCases.randomElement(using: &numbers) ?? .seen,
      from: Bool.random(using: &numbers) ? "http://y.org/z,?q" : nil,
      on: Bool.random(using: &numbers) ? CivilDate("2026-02-24") : nil,
      answer: Bool.random(using: &numbers) ? line(&numbers) : nil)
  }

  /// Up to forty pieces; nil where nothing visible is left.
  private static func words(_ numbers: inout InquiryTestSupport.SeededNumbers) -> String? {
    let count = Int.random(in: 0...40, using: &numbers)
    let text = (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
    let kept = ListText.cleaned(text)
    return kept.isEmpty || kept == "~" || kept == "null" ? nil : kept
  }

  private static func line(_ numbers: inout InquiryTestSupport.SeededNumbers) -> String {
    let text = (0..<6).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
    let kept = ListText.cleaned(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    return kept.isEmpty ? "x" : kept
  }

  private static func topic(_ numbers: inout InquiryTestSupport.SeededNumbers) -> String {
    let kept = ListText.cleaned(line(&numbers).filter { !",;\n".contains($0) })
    return kept.isEmpty ? "x" : String(kept.prefix(40)).trimmed
  }
}

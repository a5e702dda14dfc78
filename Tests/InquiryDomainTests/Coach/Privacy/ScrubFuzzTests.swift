import Testing

@testable import InquiryDomain

@Suite("The privacy scrub on any text")
struct ScrubFuzzTests {
  private let scrub = PrivacyScrub(ScrubSamples.index)

  @Test("answers the same twice, within the text, and leaves nothing direct", arguments: 0..<20)
  func anyText(_ part: UInt64) {
    var numbers = SeededNumbers(seed: 9_000 + part)
    for round in 0..<500 {
      let text = Self.text(
        of: part % 4 == 0 && round == 499 ? 5_000 : Int.random(in: 0...20, using: &numbers), using: &numbers)
      let found = scrub.findings(in: text)
      #expect(found == scrub.findings(in: text))
      let characters = Array(text)
      var last = 0
      for finding in found {
        #expect(finding.span[0] >= last && finding.span[0] < finding.span[1] && finding.span[1] <= characters.count)
        #expect(String(characters[finding.range]) == finding.words)
        last = finding.span[0]
      }
      let left = scrub.findings(in: scrub.scrubbed(text)).filter { $0.severity == .direct }
      #expect(left.isEmpty, "\(text.unicodeScalars.map { String($0.value, radix: 16) }) \(left.map(\.words))")
    }
  }

  @Test(
    "is quick with hostile text",
    arguments: [
      String(repeating: "a", count: 10_000), "a" + String(repeating: "\u{301}", count: 9_999),
      String(repeating: "A ", count: 5_000), String(repeating: "王", count: 10_000),
      String(repeating: "@a.com", count: 1_666),
      String(repeating: "Mr. ", count: 2_500), String(repeating: "5-", count: 5_000),
      String(repeating: "J.", count: 5_000),
      String(repeating: "Maria de ", count: 1_111), String(repeating: "the only ", count: 1_111), "\r\n\r\n\u{0}",
    ])
  func hostile(_ text: String) {
    let clock = ContinuousClock()
    // A hundred times what it takes on a quiet machine; what grew with the square of the length would take minutes.
    #expect(clock.measure { _ = scrub.read(text) } < .seconds(20))
  }

  /// Scalars of all planes, and pieces that the finders look for.
  private static func text(of count: Int, using numbers: inout SeededNumbers) -> String {
    var text = ""
    var steps = 0
    while steps < count {
      steps += 1
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: text += pieces[Int.random(in: 0..<pieces.count, using: &numbers)]
      case 1: text += [" ", ", ", ". ", "\n", "-", "'s "][Int.random(in: 0..<6, using: &numbers)]
      case 2:
        if let scalar = Unicode.Scalar(UInt32.random(in: 0x20..<0x3000, using: &numbers)) {
          text.unicodeScalars.append(scalar)
        }
      default:
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &numbers)) {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(10_000)))
  }

  private static let pieces = [
    "Maria", "Lopez", "Will", "May", "Mr.", "Dr. ", "Elementary", "School", "Oak Park", "@", ".com", "https://",
    "510-555-0123",
    "3/14", "2024-05-01", "March", "3", "Room 12", "8-year-old", "the only", "teacher", "student", "autism",
    "our clerk", "J.R.",
    "王小明", "老师", "فاطمة", "named", "Tariq", "her son", "12", "Ave", "ext. 4", "月", "日", "OPS", "P.S. 42", "a", "de la",
    "(", "+",
    "“", "’s", "Ms", "id", "88421", "last Tuesday", "at 10:15", "foster", "Black", "fourth grader", "on leave",
  ]
}

import GRDB
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryStore

@Suite("Looking for words")
struct SearchTests {
  static let notes = [
    "No shared time to meet families", "Families find the bus timetable hard",
    "La participación de las familias", "学校の時間割が合わない", "الوقت لا يكفي للقاء العائلات", "โรงเรียนไม่มีเวลา",
    "cafe\u{301} mornings for parents", "Attendance, attendance, attendance", "We ask about attendance once a year",
    "हिन्दी में पत्र", "Trust: \"walk the halls\" together", "The halls we walk in",
  ]

  private func store() throws -> Store {
    let ambient = TestAmbient().ambient
    let store = try Store.inMemory()
    let cohort = try store.fill(notes: 0, in: ambient)
    for note in Self.notes { try store.addNote(note, to: cohort, in: ambient) }
    return store
  }

  private func find(_ typed: String, in store: Store, for viewer: Viewer = .keeper) throws -> [String] {
    try store.read { db in
      try db.search(SearchQuery(typed), for: viewer, limit: 50).map { hit in
        try db.get(Identifier<Cause>(hit.entity)).text
      }
    }
  }

  @Test(
    "finds what fits and nothing else",
    arguments: [
      ("families", [0, 1]), ("FAMILIES", [0, 1]), ("fam", [0, 1, 2]), ("fa", []), ("fa*", [0, 1, 2]),
      ("families -bus", [0]), ("participacion", [2]), ("Participación", [2]), ("café", [6]), ("cafe", [6]),
      ("学校", [3]), ("時間", [3]), ("時間 学校", [3]), ("時間 families", []), ("العائلات", [4]), ("เวลา", [5]),
      ("हिन्दी", [9]), ("\"walk the halls\"", [10]), ("walk halls", [10, 11]), ("walk -\"the halls\"", []),
      ("halls -学校", [10, 11]), ("nowhere", []), ("halls nowhere", []), ("tcause", []), ("lead", []),
    ])
  func finds(_ typed: String, _ indices: [Int]) throws {
    #expect(try Set(find(typed, in: store())) == Set(indices.map { Self.notes[$0] }), "\(typed)")
  }

  @Test("puts what says a word more often first")
  func ranking() throws {
    #expect(try find("attendance", in: store()) == [Self.notes[7], Self.notes[8]])
  }

  @Test("hands over nothing to somebody of nowhere")
  func stranger() throws {
    let store = try store()
    #expect(try find("families", in: store, for: Viewer(personID: nil, facilitates: false)).isEmpty)
    #expect(try find("families", in: store, for: Viewer(personID: Identifier("x"), facilitates: false)).isEmpty)
  }

  /// What would mean something to the index, to SQL or to a terminal.
  static let hostile = [
    "\"", "\"\"", "'", "''", "' OR 1=1 --", "*", "**", "a*b*", "^", "^a", "a ^b", "(", ")", "()", "((((", "a)", "NEAR",
    "NEAR(", "NEAR(a b, 2)", "a NEAR b", "AND", "a AND", "OR OR", "NOT", "a NOT", "NOT a", "-", "--", "-a", "a -",
    "- a",
    ":", "body:", "body : a", "tags:lead", "{tags}:lead", "{", "}", "+", "a + b", "a+", ",", ";", "\\", "\\\"", "%",
    "_",
    "学%", "[", "]", "\u{0}", "a\u{0}b", "\u{1B}[31m", "🎒", "🎒*", "👩‍👩‍👧", "\u{202E}abc", "\u{FEFF}", "\u{301}",
    "a\u{301}\u{301}",
    "\u{10FFFF}", "\u{E000}", "ﷺ", "１２", "²", "ǅ", "İ", "ß", "a\nb", "a\r\nb", "a\tb", "“", "”", "«", "rank", "search",
    "integrity-check", "x'00'", "0x00", "1e999", "-1", "9223372036854775808", "᪽", "𞤀", "ʼ", "٣",
  ]

  @Test("takes any signs for words or for nothing", arguments: hostile)
  func hostileWords(_ typed: String) throws {
    let store = try store()
    _ = try find(typed, in: store)
    _ = try find("families \(typed)", in: store)
    _ = try find("\(typed) families", in: store)
  }

  @Test("never fails, whatever is typed", arguments: 0..<10)
  func random(block: Int) throws {
    let store = try store()
    var numbers = SeededNumbers(seed: UInt64(block + 1))
    let signs = Array(Self.hostile.joined()) + Array("families halls walk 学校 \"\"\"---***   ")
    for round in 0..<1_000 {
      let length = Int.random(in: 0...24, using: &numbers)
      let typed = String((0..<length).compactMap { _ in signs.randomElement(using: &numbers) })
      #expect(throws: Never.self, "block \(block), round \(round)") { _ = try find(typed, in: store) }
    }
    _ = try find(
      String(repeating: signs.randomElement(using: &numbers).map(String.init) ?? "", count: 10_000), in: store)
  }
}

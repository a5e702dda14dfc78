import InquiryDomain

@testable import InquiryReports

/// Texts that try to get out of their place, and one that fills every place.
enum Hostile {
  /// Scalars that XML forbids, and that Swift refuses to see written out.
  private static let nonsense = String(
    String.UnicodeScalarView([0xFFFE, 0xFDD0, 0x1FFFF].compactMap { Unicode.Scalar($0 as UInt32) }))

  static let texts = [
    "=HYPERLINK(\"http://evil.example\",\"click\")",
    "</text></svg><script>alert(1)</script><img src=x onerror=alert(2)>",
    "\u{1B}]0;owned\u{07}\u{1B}[31mred\u{9B}2J", "abc\u{202E}fed\u{2066}ghi \(nonsense)\u{0}end",
    "]]>&amp;\"' onload='alert(3)' \\ `code` [x](javascript:alert(4)) # | ---", "@SUM(A1)\r\n+1\t-2",
    "Zalgo" + String(repeating: "\u{0301}\u{0316}", count: 200), "\"\u{0301},\"\n=1+1", "",
    String(repeating: "tenthousand ", count: 834), String(repeating: "长", count: 10_000),
    String(repeating: "W", count: 3_000), String(repeating: "طويل ", count: 500),
  ]

  static func poster(_ text: String, lists: Int = 2) -> Poster {
    let list = Array(repeating: text, count: lists)
    return Poster(
      community: text, cohort: text, day: Samples.day, people: list, question: text, questionNote: text, story: list,
      needs: list, assumptions: list.map { PosterAssumption(text: $0, outcome: .revised, revised: $0) },
      board: board(text), tried: list, learned: list, next: list)
  }

  static func board(_ text: String) -> BoardPicture {
    let notes = Array(repeating: BoardNote(text: text, votes: 3), count: 3)
    let column = BoardColumn(groups: [BoardGroup(name: text, votes: 1, notes: notes)], notes: notes)
    return BoardPicture(
      title: text, subtitle: text,
      columns: [.resources: column, .knowledge: column, .skills: column, .dispositions: column],
      unsorted: 1_000_000, withheld: 1)
  }

  static func journey(_ text: String, events: Int = 3) -> Journey {
    let days = (0..<events).map { Samples.date(2025, 9, 1).adding(days: $0 * 7 % 300) }
    let all = JourneyEvent.Kind.allCases.flatMap { kind in days.map { JourneyEvent(kind, on: $0, text: text) } }
    return Journey(
      community: text, cohort: text, subtitle: text, day: Samples.day, from: Samples.date(2025, 9, 1),
      to: Samples.date(2026, 6, 30), wordings: days.prefix(6).map { JourneyWording(day: $0, text: text, reason: text) },
      events: all)
  }

  static func minutes(_ text: String) -> Minutes {
    Minutes(
      group: text, session: text, day: Samples.day, whenAndWhere: text, present: [text, text], decided: [text, text],
      commitments: [MinutesCommitment(who: text, what: text, by: Samples.day)], question: text, questionNote: text,
      insights: [text], next: text)
  }

  static func table(_ text: String) -> TableFile {
    TableFile(
      sheet: TableSheet(name: "hostile", about: text, columns: [.init("a", text), .init("b", text)]),
      rows: [[text, text]])
  }
}

/// Two hundred characters in each of four languages, as people there write them.
enum FullBoxes {
  static let languages: [(name: String, text: String)] = [
    (
      "english",
      cut(
        "We rehearsed what to say when a family is met coldly at the front desk, and found that words come out under pressure only if they were spoken aloud before, with somebody who answers back and does not make it easy for us."
      )
    ),
    (
      "spanish",
      cut(
        "Ensayamos qué decir cuando una familia es recibida con frialdad en la oficina de la escuela, y descubrimos que las palabras solamente salen bajo presión si antes se dijeron en voz alta con una persona que responde y no lo hace fácil."
      )
    ),
    (
      "arabic",
      cut(
        "تدربنا على ما نقوله عندما تستقبل الأسرة ببرود في مكتب المدرسة ووجدنا أن الكلمات لا تخرج تحت الضغط إلا إذا قيلت بصوت عال من قبل مع شخص يجيب ولا يسهل الأمر علينا ثم كتبنا الجملة على بطاقة صغيرة في كل مكتب وسألنا الأسر."
      )
    ),
    ("chinese", cut(String(repeating: "我们练习了当家长在学校前台受到冷遇时该说什么，发现只有事先大声说过，这些话在压力下才说得出来。", count: 6))),
  ]

  private static func cut(_ text: String) -> String { String(text.prefix(200)) }

  /// Every box holds exactly the text.
  static func poster(_ text: String) -> Poster {
    let half = [String(text.prefix(100)), String(text.dropFirst(100))]
    return Poster(
      community: String(text.prefix(40)), cohort: "Riverside Principals 2025–26", day: Samples.day,
      people: [String(text.prefix(60))], question: text, story: half, needs: half,
      assumptions: [PosterAssumption(text: String(text.prefix(186)), outcome: .held)], board: Hostile.board(text),
      tried: half, learned: half, next: half)
  }

  /// Four wordings, each for a reason, and one of everything that happens in a year: every text but the titles of
  /// sessions is exactly the text.
  static func journey(_ text: String) -> Journey {
    var journey = Hostile.journey(text, events: 1)
    journey.community = String(text.prefix(40))
    journey.cohort = "Riverside Principals 2025–26"
    journey.subtitle = String(text.prefix(60))
    journey.events = journey.events.map { event in
      event.kind == .session ? JourneyEvent(.session, on: event.day, text: "Opening") : event
    }
    journey.wordings = (0..<4).map {
      JourneyWording(day: Samples.date(2025, 9 + $0, 1), text: text, reason: $0 == 0 ? nil : text)
    }
    return journey
  }
}

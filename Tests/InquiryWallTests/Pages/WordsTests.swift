import Foundation
import InquiryDomain
import Testing

@testable import InquiryWall

@Suite("Words of the pages")
struct WordsTests {
  @Test("Every language has the same keys", arguments: Language.allCases)
  func keys(language: Language) {
    let english = Set(Words.of(.english).entries.keys)
    let other = Set(Words.of(language).entries.keys)
    #expect(english.count > 300)
    #expect(english.symmetricDifference(other).isEmpty)
  }

  @Test("Every text has the same placeholders in every language", arguments: Language.allCases)
  func placeholders(language: Language) {
    for (key, entry) in Words.of(.english).entries {
      let mine = Words.of(language).entries[key]
      // A form may leave out its number, as in "one note"; none may ask for a value that nobody gives.
      let asked = Self.placeholders(mine, all: true)
      let given = Self.placeholders(entry, all: true)
      #expect(asked.isSubset(of: given), "\(language) \(key)")
      #expect(Self.placeholders(entry, all: false).subtracting(["count"]).isSubset(of: asked), "\(language) \(key)")
    }
  }

  @Test("What is counted has every grammatical number of its language", arguments: Language.allCases)
  func forms(language: Language) {
    let needed = Set(PluralForm.needed(in: language).map(\.rawValue))
    for (key, entry) in Words.of(language).entries {
      guard case .forms(let forms) = entry else { continue }
      #expect(Set(forms.keys) == needed, "\(language) \(key)")
    }
  }

  @Test("What is counted in one language is counted in all", arguments: Language.allCases)
  func counted(language: Language) {
    for (key, entry) in Words.of(.english).entries {
      #expect(Self.isCounted(entry) == Self.isCounted(Words.of(language).entries[key]), "\(language) \(key)")
    }
  }

  @Test("Every key is used somewhere, and every key that is used exists")
  func use() {
    let known = Set(Words.of(.english).entries.keys)
    let used = KeysInUse.all
    #expect(known.subtracting(used.exact).filter { key in !used.patterns.contains { $0.fits(key) } }.sorted() == [])
    #expect(used.exact.subtracting(known).sorted() == [])
    #expect(used.patterns.filter { pattern in !known.contains(where: pattern.fits) }.map(\.text) == [])
  }

  @Test(
    "A count takes the form of its language",
    arguments: [
      (Language.english, 1, "1 vote"), (.english, 0, "0 votes"), (.spanish, 1, "1 voto"), (.spanish, 7, "7 votos"),
      (.arabic, 1, "صوت واحد"), (.arabic, 2, "صوتان"), (.arabic, 3, "3 أصوات"), (.arabic, 11, "11 صوتًا"),
      (.arabic, 100, "100 صوت"), (.arabic, 103, "103 أصوات"),
    ])
  func counts(language: Language, count: Int, text: String) {
    #expect(Words.of(language)("note.votes", count: count) == text)
  }

  @Test("Every refusal of the wall itself is said in every language, with what to do", arguments: Language.allCases)
  func refusals(language: Language) {
    let codes = RefusalCodes.all
    #expect(
      codes.isSuperset(of: ["wall.foreign-host", "wall.no-seat", "wall.too-many-codes", "pin.wrong", "group.gone"]))
    for code in codes {
      for part in ["message", "hint"] {
        #expect(Words.of(language).known("failure.\(code).\(part)") != nil, "\(language) \(code) \(part)")
      }
    }
  }

  @Test("A refusal that has no words in a language is said in the plain words of its kind, never in English")
  func unknown() {
    let failure = Failure(.notFound, "x.y", "There is no x.")
    #expect(Words.of(.english).message(of: failure) == "There is no x.")
    #expect(Words.of(.spanish).message(of: failure) == Words.of(.spanish)("error.404.message"))
    #expect(Words.of(.arabic).message(of: failure) == Words.of(.arabic)("error.404.message"))
  }

  @Test(
    "A day is said in words",
    arguments: [
      (Language.english, "6 March 2026"), (.spanish, "6 de marzo de 2026"), (.arabic, "6 مارس 2026"),
    ])
  func date(language: Language, text: String) throws {
    #expect(Words.of(language).date(try #require(CivilDate("2026-03-06"))) == text)
  }

  @Test("A value that looks like a placeholder stays as it is")
  func values() {
    #expect(Words.of(.english)("menu.switch", ["name": "{name}{count}"]) == "Write as {name}{count}")
  }

  @Test(
    "The language is the one asked for, else the one kept, else the one the browser prefers",
    arguments: [
      ("es", "ar", "en", Language.spanish), (nil, "ar", "en", .arabic),
      (nil, nil, "de, es-MX;q=0.8, en;q=0.9", .english),
      (nil, nil, "es-ES,es;q=0.9,en;q=0.8", .spanish), ("xx", nil, nil, .english), (nil, "<script>", "ar", .arabic),
      (nil, nil, "en;q=0, es;q=0.1", .spanish),
    ] as [(String?, String?, String?, Language)])
  func choice(asked: String?, kept: String?, accepts: String?, language: Language) {
    #expect(Language.choose(asked: asked, kept: kept, accepts: accepts) == language)
  }

  private static func isCounted(_ entry: Words.Entry?) -> Bool {
    if case .forms = entry { true } else { false }
  }

  /// The placeholders of all forms, or those that every form has.
  private static func placeholders(_ entry: Words.Entry?, all: Bool) -> Set<String> {
    let texts: [String] =
      switch entry {
      case .text(let text): [text]
      case .forms(let forms): Array(forms.values)
      case nil: []
      }
    let sets = texts.map { text in
      Set(text.components(separatedBy: "{").dropFirst().map { String($0.prefix { $0 != "}" }) })
    }
    guard let first = sets.first else { return [] }
    return sets.dropFirst().reduce(first) { all ? $0.union($1) : $0.intersection($1) }
  }
}

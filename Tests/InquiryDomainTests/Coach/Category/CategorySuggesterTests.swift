import Foundation
import InquiryDomain
import Testing

@Suite("Category suggester")
struct CategorySuggesterTests {
  private let suggester = CategorySuggester()

  @Test(
    "A clear note is sorted and shows the words that say so",
    arguments: [
      ("We have no time to plan together.", Category.resources, "no time to"),
      ("Teachers don't know why families left.", .knowledge, "don't know why"),
      ("Teachers don't know how to lead a hard talk.", .skills, "don't know how to"),
      (
        "Our team can explain the routine but can't do it in the moment.", .skills,
        "can explain the routine but can't"
      ),
      ("Most of us avoid talking about race.", .dispositions, "avoid"),
      ("We don't make time for classroom visits.", .dispositions, "don't make time for"),
      ("No sabemos qué servicios tienen las familias.", .knowledge, "No sabemos qué"),
      ("Falta de tiempo para planear juntos.", .resources, "Falta de tiempo"),
      ("Nos cuesta dar retroalimentación útil.", .skills, "Nos cuesta"),
      ("Tenemos miedo de hablar de raza.", .dispositions, "miedo"),
    ])
  func clear(note: String, category: InquiryDomain.Category, cue: String) {
    let suggestion = suggester.suggest(note)
    #expect(suggestion.action == .sort)
    #expect(suggestion.category == category)
    #expect(suggestion.cue == cue)
    #expect(suggestion.confidence >= 0.5)
    #expect(suggestion.ask == category.testQuestion)
  }

  @Test("What is denied is not what a note is about")
  func denial() {
    #expect(suggester.suggest("It's not that we lack time; we avoid the conversation.").category == .dispositions)
    #expect(suggester.suggest("Money isn't the problem. We don't trust each other.").category == .dispositions)
  }

  @Test(
    "What comes after because is the cause",
    arguments: [
      "Families don't come because our meetings have no interpreter.",
      "Attendance is down due to a bus schedule that leaves no time for breakfast.",
    ])
  func because(note: String) {
    let suggestion = suggester.suggest(note)
    #expect(suggestion.action == .sort)
    #expect(suggestion.category == .resources)
  }

  @Test("A note without words gets no category", arguments: ["", "   ", "🙂🙂", "!!! … ???", "—", "\u{200B}", "👩‍👩‍👧"])
  func empty(note: String) {
    let suggestion = suggester.suggest(note)
    #expect(suggestion.action == .unsure)
    #expect(suggestion.category == nil)
    #expect(suggestion.second == nil)
    #expect(suggestion.confidence == 0)
    #expect(suggestion.cue == "")
    #expect(suggestion.ask == "Say a little more?")
  }

  @Test(
    "A note in a language that nobody taught it stays unsure",
    arguments: [
      "老师没有时间一起备课", "ليس لدينا وقت للتخطيط", "Wir wissen nicht, warum die Familien nicht kommen.", "У нас нет времени",
    ])
  func otherLanguages(note: String) {
    #expect(suggester.suggest(note).action == .unsure)
  }

  @Test("An unsure answer still carries what it leans to", arguments: ["Hope is low after three failed turnarounds."])
  func leaning(note: String) {
    let suggestion = suggester.suggest(note)
    if suggestion.action == .unsure {
      #expect(suggestion.category != nil)
      #expect(suggestion.second != nil)
      #expect(suggestion.confidence < 0.5)
    }
  }

  @Test("The span holds the cue", arguments: LabelledNote.table(PracticeNotes.sorted + "\n" + PracticeNotes.flagged))
  func span(labelled: LabelledNote) {
    let suggestion = suggester.suggest(labelled.note)
    guard let span = suggestion.span else {
      #expect(suggestion.cue == "")
      return
    }
    #expect(String(Array(labelled.note)[span[0]..<span[1]]) == suggestion.cue)
  }

  @Test("Programs read every name, with null where there is nothing")
  func encoding() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(suggester.suggest("🙂")), as: UTF8.self)
    #expect(
      text == """
        {"action":"unsure","ask":"Say a little more?","category":null,"confidence":0,"cue":"","flag":null,\
        "note":"🙂","second":null,"span":null}
        """)
    let suggestion = suggester.suggest("Hire a coach.")
    #expect(try JSONDecoder().decode(CategorySuggestion.self, from: encoder.encode(suggestion)) == suggestion)
  }
}

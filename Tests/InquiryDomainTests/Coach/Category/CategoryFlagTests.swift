import InquiryDomain
import Testing

@Suite("Notes that are not to be sorted as they stand")
struct CategoryFlagTests {
  private let suggester = CategorySuggester()

  @Test(
    "Blame, results and remedies are to be reframed, and what is outside reach is a concern",
    arguments: [
      ("Parents don't value education.", NoteFlag.blame), ("Our kids are just lazy.", .blame),
      ("They won't come to meetings.", .blame), ("Lack of parent involvement", .blame),
      ("Los padres no vienen a las reuniones.", .blame),
      ("Kids don't learn because their parents don't care.", .blame),
      ("Reading scores are low.", .outcome), ("Suspensions went up.", .outcome),
      ("Only 30 percent of students are proficient.", .outcome),
      ("We need a new curriculum.", .remedy), ("Hire a coach", .remedy), ("More PD", .remedy),
      ("Smaller class sizes", .remedy), ("Let's start a mentoring program.", .remedy),
      ("State law requires the exam.", .beyond), ("Poverty", .beyond), ("The funding formula", .beyond),
      ("Housing costs push families out.", .beyond), ("The pandemic set us back.", .beyond),
    ])
  func flagged(note: String, flag: NoteFlag) {
    let suggestion = suggester.suggest(note)
    #expect(suggestion.flag == flag)
    #expect(suggestion.action == (flag == .beyond ? .concern : .reframe))
    #expect(suggestion.ask == flag.ask)
    #expect(suggestion.cue != "")
  }

  @Test(
    "What we believe of families is ours to sort",
    arguments: [
      "Some of us believe certain families don't value school.", "We assume poverty explains the gap.",
      "Teachers think parents don't care.",
    ])
  func beliefs(note: String) {
    let suggestion = suggester.suggest(note)
    #expect(suggestion.flag == nil)
    #expect(suggestion.category == .dispositions)
  }

  @Test("What we do not know of families is ours to sort")
  func ignorance() {
    let suggestion = suggester.suggest("I don't know which families stopped coming, or why.")
    #expect(suggestion.flag == nil)
    #expect(suggestion.category == .knowledge)
  }

  @Test("Notes that only sound alike are sorted", arguments: soundAlikes)
  func plain(note: String) {
    #expect(suggester.suggest(note).flag == nil)
  }

  private static let soundAlikes = FurtherNotes.plain.split(separator: "\n").map(String.init)
}

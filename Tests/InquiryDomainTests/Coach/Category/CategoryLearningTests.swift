import Testing

@testable import InquiryDomain

@Suite("What the category suggester learns")
struct CategoryLearningTests {
  @Test("A new note follows what people decided about notes like it")
  func follows() {
    let note = "Hallway sweeps during passing periods feel rough"
    let decided = [
      "Hallway sweeps are run differently each day", "The hallway sweeps after lunch are a mess",
      "Hallway sweeps during passing periods",
    ]
    for category in Category.allCases {
      let suggester = CategorySuggester(decided: decided.map { SortedNote(note: $0, category: category) })
      let suggestion = suggester.suggest(note)
      #expect(suggestion.category == category)
      #expect(suggestion.action == .sort)
    }
  }

  @Test("The very note that people decided on keeps their decision", arguments: Category.allCases)
  func same(category: InquiryDomain.Category) {
    let note = "We have no time to plan together."
    let suggester = CategorySuggester(decided: [SortedNote(note: note, category: category)])
    #expect(suggester.suggest(note).category == category)
  }

  @Test("A note that people sorted in spite of its wording is sorted again")
  func inSpiteOfFlag() {
    let note = "We need a new curriculum."
    let suggester = CategorySuggester(decided: [SortedNote(note: note, category: .resources)])
    #expect(suggester.suggest(note).action == .sort)
    #expect(suggester.suggest(note).category == .resources)
  }

  @Test("It learns in languages that it has no table for")
  func otherLanguages() {
    let suggester = CategorySuggester(decided: [
      SortedNote(note: "老师没有时间一起备课", category: .resources), SortedNote(note: "我们没有时间听课", category: .resources),
    ])
    #expect(suggester.suggest("年级组没有时间备课").category == .resources)
  }

  @Test("One decision about other things changes nothing else")
  func elsewhere() {
    let decided = [SortedNote(note: "Hallway sweeps are run differently each day", category: .skills)]
    let suggester = CategorySuggester(decided: decided)
    #expect(suggester.suggest("We have no budget for substitutes.").category == .resources)
    #expect(suggester.suggest("Most of us avoid talking about race.").category == .dispositions)
  }

  @Test("The order of what it learnt from does not show", arguments: [1, 2, 3] as [UInt64])
  func order(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let decided = LabelledNote.table(SampleNotes.sorted).map { SortedNote(note: $0.note, category: $0.categories[0]) }
    let usual = CategorySuggester(decided: decided)
    let other = CategorySuggester(
      learner: SeedNotes.learner(of: SeedNotes.all.shuffled(using: &generator)),
      decided: decided.shuffled(using: &generator))
    for labelled in LabelledNote.table(PracticeNotes.sorted) {
      #expect(usual.suggest(labelled.note) == other.suggest(labelled.note))
    }
  }

  @Test("There are sixty notes or more for each category to learn from, each once", arguments: Category.allCases)
  func seeds(category: InquiryDomain.Category) {
    #expect(SeedNotes.all.count { $0.category == category } >= 60)
    #expect(Set(SeedNotes.all.map(\.note)).count == SeedNotes.all.count)
  }

  @Test("No note that is measured is among those it learnt from")
  func apart() {
    let seeds = Set(SeedNotes.all.map(\.note))
    let measured = [SampleNotes.sorted, PracticeNotes.sorted, FurtherNotes.sorted, HeldOutNotes.sorted]
    for table in measured { #expect(seeds.isDisjoint(with: LabelledNote.table(table).map(\.note))) }
  }
}

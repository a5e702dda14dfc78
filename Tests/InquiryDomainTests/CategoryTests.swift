import InquiryDomain
import Testing

@Suite("A category")
struct CategoryTests {
  @Test(
    "is read from its letter, its word or a beginning of it",
    arguments: [
      ("R", .resources), ("r", .resources), ("res", .resources), ("Resources", .resources), ("k", .knowledge),
      ("KNOW", .knowledge), ("s", .skills), ("Skill", .skills), ("D", .dispositions), ("dispo", .dispositions),
    ] as [(String, InquiryDomain.Category)])
  func typed(_ word: String, _ category: InquiryDomain.Category) {
    #expect(Category(typed: word) == category)
  }

  @Test("is not read from other words", arguments: ["", " ", "x", "skillset", "resourcess", "1", "К"])
  func other(_ word: String) {
    #expect(Category(typed: word) == nil)
  }

  @Test("shows a letter, a title and a meaning of its own")
  func words() {
    #expect(Category.allCases.map(\.letter) == ["R", "K", "S", "D"])
    #expect(Category.allCases.map(\.title) == ["Resources", "Knowledge", "Skills", "Dispositions"])
    #expect(Set(Category.allCases.map(\.meaning)).count == 4)
  }
}

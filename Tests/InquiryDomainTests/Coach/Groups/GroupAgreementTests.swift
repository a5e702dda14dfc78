import InquiryDomain
import Testing

@Suite("Groups as a facilitator would make them")
struct GroupAgreementTests {
  @Test("English boards of school leaders are grouped much as people group them")
  func english() {
    #expect(meanAgreement(SampleBoard.english) > 0.5)
  }

  @Test("Boards in other languages are grouped as well as English ones")
  func otherLanguages() {
    #expect(meanAgreement(SampleBoard.otherLanguages) > 0.6)
  }

  @Test("Boards by which nothing was chosen are grouped as well")
  func unseen() {
    #expect(meanAgreement(SampleBoard.unseen) > 0.55)
  }

  @Test(
    "There are about as many groups as people make",
    arguments: SampleBoard.english + SampleBoard.otherLanguages + SampleBoard.unseen)
  func number(board: SampleBoard) {
    let made = Set(labels(board)).count
    #expect((0.6...1.6).contains(Double(made) / Double(Set(board.groups).count)))
  }

  private func meanAgreement(_ boards: [SampleBoard]) -> Double {
    boards.reduce(0) { $0 + RandIndex.adjusted(labels($1), $1.groups) } / Double(boards.count)
  }

  private func labels(_ board: SampleBoard) -> [Int] {
    let grouping = GroupSuggester().read(board.notes).grouping()
    var labels = Array(board.notes.indices.map { $0 + 1_000 })
    for (number, group) in grouping.groups.enumerated() {
      for member in group.members { labels[member] = number }
    }
    return labels
  }
}

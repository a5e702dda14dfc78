import InquiryDomain
import Testing

@Suite("Groups stay what they are")
struct GroupStabilityTests {
  @Test("Notes in another order give the same groups", arguments: SampleBoard.english + SampleBoard.otherLanguages)
  func order(board: SampleBoard) {
    var numbers = SeededNumbers(seed: 7)
    let notes = board.notes + board.notes.prefix(3)
    let expected = texts(GroupSuggester().read(notes).grouping(), of: notes)
    for _ in 0..<5 {
      let shuffled = notes.shuffled(using: &numbers)
      #expect(texts(GroupSuggester().read(shuffled).grouping(), of: shuffled) == expected)
    }
  }

  @Test("Asking for more groups only ever splits the ones there are", arguments: SampleBoard.english)
  func steps(board: SampleBoard) {
    let suggestions = GroupSuggester().read(board.notes)
    let all = GroupSuggestions.steps.map { suggestions.grouping($0) }
    for (fewer, more) in zip(all, all.dropFirst()) {
      #expect(more.alone.count >= fewer.alone.count)
      for group in more.groups {
        #expect(fewer.groups.contains { Set($0.members).isSuperset(of: group.members) })
      }
    }
    #expect(all.first != all.last)
    #expect(suggestions.grouping(99) == all.last)
    #expect(suggestions.grouping(-99) == all.first)
  }

  @Test("Larger groups come first, and of equal ones the one with the earliest note", arguments: SampleBoard.english)
  func sorted(board: SampleBoard) {
    let groups = GroupSuggester().read(board.notes).grouping().groups
    for (group, next) in zip(groups, groups.dropFirst()) {
      #expect((-group.members.count, group.members[0]) < (-next.members.count, next.members[0]))
    }
  }

  /// Each group by its texts and words, without regard to where the notes stood.
  private func texts(_ grouping: GroupSuggestions.Grouping, of notes: [String]) -> Set<[String]> {
    Set(grouping.groups.map { [$0.title, $0.why.joined(), notes[$0.example]] + $0.members.map { notes[$0] }.sorted() })
  }
}

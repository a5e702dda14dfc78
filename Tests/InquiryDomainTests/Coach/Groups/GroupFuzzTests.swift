import InquiryDomain
import Testing

@Suite("Groups of whatever people may paste")
struct GroupFuzzTests {
  @Test("Ten thousand notes of any letters: each in one place, and the same twice", arguments: 0..<10)
  func anything(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var left = 1_000
    while left > 0 {
      let notes = (0..<Int.random(in: 20...50, using: &numbers)).map { _ in note(&numbers) }
      left -= notes.count
      let grouping = GroupSuggester().read(notes).grouping()
      #expect((grouping.groups.flatMap(\.members) + grouping.alone).sorted() == Array(notes.indices))
      #expect(grouping.groups.allSatisfy { $0.members.contains($0.example) && !$0.title.isEmpty && !$0.why.isEmpty })
      #expect(GroupSuggester().read(notes).grouping() == grouping)
    }
  }

  @Test(
    "A very long note does no harm",
    arguments: [
      String(repeating: "a", count: 10_000), "e" + String(repeating: "\u{301}", count: 10_000),
      String(repeating: "ab ", count: 3_333), String(repeating: "时间", count: 5_000),
      (0..<2_000).map { "w\($0)" }.joined(separator: " "), String(repeating: "👩‍👩‍👧‍👦", count: 1_400),
    ])
  func long(note: String) {
    let grouping = GroupSuggester().read([note, "Time", note, "Bus"]).grouping()
    #expect((grouping.groups.flatMap(\.members) + grouping.alone).sorted() == [0, 1, 2, 3])
    #expect(grouping.groups.allSatisfy { $0.title.count <= 200 })
  }

  @Test("Beyond the most notes only those with the same words come together")
  func many() {
    let notes =
      (0..<GroupSuggester.mostNotes).map { "note\($0) word\($0 + 1)" } + ["Same thing here!", "same thing, here"]
    let grouping = GroupSuggester().read(notes).grouping()
    #expect(grouping.groups.map(\.members) == [[notes.count - 2, notes.count - 1]])
    #expect(grouping.alone.count == notes.count - 2)
  }

  /// Words of a small store, so that some notes are alike, amid letters from anywhere.
  private func note(_ numbers: inout SeededNumbers) -> String {
    let words = ["time", "families", "fear", "miedo", "时间", "وقت", "data", "bus", "the", "de", "9"]
    let length = Int.random(in: 0...12, using: &numbers)
    return (0..<length).map { _ in
      Int.random(in: 0...2, using: &numbers) > 0
        ? words.randomElement(using: &numbers) ?? ""
        : String((0..<Int.random(in: 1...6, using: &numbers)).map { _ in character(&numbers) })
    }.joined(separator: Bool.random(using: &numbers) ? " " : "")
  }

  private func character(_ numbers: inout SeededNumbers) -> Character {
    let highest: UInt32 = [0x7F, 0x2FFF, 0x10FFFF].randomElement(using: &numbers) ?? 0x7F
    return Unicode.Scalar(UInt32.random(in: 0...highest, using: &numbers)).map(Character.init) ?? "?"
  }
}

/// A board with its merge tree, which gives the groups for any threshold.
struct GroupedBoard: Sendable {
  private let notes: SpeakingNotes
  /// Notes without words, by their place in what was given.
  private let silent: [Int]
  private let tree: MergeTree

  init(_ notes: SpeakingNotes, silent: [Int], tree: MergeTree) {
    (self.notes, self.silent, self.tree) = (notes, silent, tree)
  }

  /// The groups of two notes or more with their words, and the rest.
  func grouping(threshold: Double) -> GroupSuggestions.Grouping {
    let parts = tree.groups(threshold: threshold)
    let words = GroupWords(notes)
    let groups = parts.filter { $0.count > 1 }.map { suggestion(of: $0, words) }
    let alone = parts.filter { $0.count == 1 }.joined().map { notes.places[$0] } + silent
    return .init(groups: groups.sorted(by: Self.comesFirst), alone: alone.sorted())
  }

  private static func comesFirst(_ left: SuggestedGroup, _ right: SuggestedGroup) -> Bool {
    (-left.members.count, left.members.first ?? 0) < (-right.members.count, right.members.first ?? 0)
  }

  private func suggestion(of members: [Int], _ words: GroupWords) -> SuggestedGroup {
    let shared = words.shared(by: members)
    let title = GroupTitle(notes, members: members, words: shared)
    let most = shared.map(\.notes.count).max() ?? 0
    return SuggestedGroup(
      title: title.text, members: members.map { notes.places[$0] }.sorted(),
      why: title.why, example: notes.places[words.example(of: members, shared)],
      loose: most * 2 <= members.count)
  }
}

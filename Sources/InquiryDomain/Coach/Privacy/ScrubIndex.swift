/// The names that a scrub knows, made ready once so that reading a text takes no longer for a long roster.
package struct ScrubIndex: Sendable {
  let people: RosterNames
  let schools: RosterSchools
  /// Whole names of cohorts and communities.
  let communities: NameTrie
  /// Names in scripts that part no words.
  let unspaced: UnspacedNames

  /// Takes the names of people, of schools, and of cohorts and communities as the workbook keeps them.
  package init(people: [String] = [], schools: [String] = [], communities: [String] = []) {
    self.people = RosterNames(people)
    self.schools = RosterSchools(schools)
    self.communities = NameTrie(communities.map(ScrubKey.words).filter(Self.tells))
    unspaced = UnspacedNames(people: people, schools: schools)
  }

  /// A community called `Red` or `Group 2` would be seen in every other sentence.
  private static func tells(_ words: [String]) -> Bool {
    words.count > 1 || words.contains { $0.count > 3 && !ScrubTraits(of: $0).contains(.ordinary) }
  }
}

import InquiryDomain
import InquiryWorkbench

/// A group that is being set up: all that has been answered so far.
struct SetupDraft: Equatable {
  /// Where the workbook keeps it until the group is made.
  static let slot = "setup/cohort"

  var phase = SetupPhase.name
  var name = ""
  var timeZone = ""
  var people: [NewMember] = []
  var communities: [NewCommunity] = []
  var norms: [String] = []
  var first: Instant?
  /// The first day as an option gave it, until its question comes.
  var firstTyped = ""
  var count = 6
  var rhythm = "month"
  /// Words that were begun when somebody left.
  var begun = ""
  /// School names that people said are two schools, or put off.
  var keptApart: Set<SimilarNames.Pair> = []

  init() {}

  var schools: [String] {
    var seen: Set<FoldedKey> = []
    return people.compactMap(\.school).filter { seen.insert(FoldedKey($0)).inserted }
  }

  /// Pairs of school names that have not been asked about.
  var similarSchools: [SimilarNames.Pair] { SimilarNames.pairs(in: schools).filter { !keptApart.contains($0) } }

  /// Says that two names are one school: the first one's name stays.
  mutating func merge(_ pair: SimilarNames.Pair) {
    for index in people.indices where people[index].school.map({ FoldedKey($0) == FoldedKey(pair.second) }) == true {
      people[index].school = pair.first
    }
  }

  /// Adds those who are not in the list yet.
  ///
  /// - Returns: the names that were there already.
  mutating func add(_ newcomers: [NewMember]) -> [String] {
    newcomers.compactMap { newcomer in
      let isKnown = people.contains { $0.isSame(as: newcomer) }
      if !isKnown { people.append(newcomer) }
      return isKnown ? newcomer.name : nil
    }
  }

  /// The plan for the workbench.
  func plan(sessions: [Instant?]) -> NewCohort {
    NewCohort(
      name: name, timeZone: timeZone, people: people, communities: communities, norms: norms, sessions: sessions)
  }

  /// The people whom no community has yet.
  var unplaced: [NewMember] {
    let placed = Set(communities.flatMap(\.members).map { FoldedKey($0) })
    let named = Set(communities.map { FoldedKey($0.name) })
    return people.filter { person in
      !placed.contains(FoldedKey(person.name)) && !(person.community.map { named.contains(FoldedKey($0)) } ?? false)
    }
  }
}

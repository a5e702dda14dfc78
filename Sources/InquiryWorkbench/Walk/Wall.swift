package import InquiryDomain
import InquiryStore

/// The root causes of a place in their four columns, as far as the viewer may see them.
package struct Wall: Equatable, Sendable {
  /// One category with its groups first and its lone notes after.
  package struct Column: Equatable, Sendable {
    package var category: Category
    package var groups: [Group]
    /// Notes in no group.
    package var loose: [Note]

    /// Notes in the column, those in groups included.
    package var count: Int { groups.reduce(loose.count) { $0 + $1.notes.count } }
  }

  /// Notes that were put together under a name; a group whose notes the viewer may not see is not on their wall.
  package struct Group: Equatable, Sendable {
    package var group: CauseGroup
    package var notes: [Note]
    /// Its dots in the last closed vote on causes.
    package var votes: Int?
  }

  /// One cause as it hangs on the wall.
  package struct Note: Equatable, Sendable {
    package var cause: Cause
    /// Its dots in the last closed vote on causes, where it stood alone.
    package var votes: Int?
    /// Twins that were merged into it.
    package var twins: [Cause]
  }

  /// One for each category, in the categories' order, empty ones included.
  package var columns: [Column]
  /// Notes that nobody has sorted yet.
  package var unsorted: [Note]
  /// Notes that are hidden still.
  package var withheld: Int

  /// Notes the viewer sees; twins that were merged do not count.
  package var noteCount: Int { columns.reduce(unsorted.count) { $0 + $1.count } }
  /// The note of that number, wherever it stands.
  package func note(_ number: Int) -> Note? {
    (columns.flatMap { $0.groups.flatMap(\.notes) + $0.loose } + unsorted).first { $0.cause.number == number }
  }

  /// Groups in all columns that hold a note the viewer sees.
  package var groupCount: Int { columns.reduce(0) { $0 + $1.groups.count } }
}

extension Workbench {
  /// The wall of a place; without a community, of the whole cohort.
  package func wall(of place: Place, to viewer: Viewer) throws -> Wall {
    try read { db in
      let all = try db.all(Cause.self, in: place.cohortID).filter {
        place.communityID == nil || $0.communityID == place.communityID
      }
      let seen = all.filter(viewer.maySee)
      let groups = try db.all(CauseGroup.self, in: place.cohortID).filter {
        place.communityID == nil || $0.communityID == place.communityID
      }
      return Wall(
        seen, groups: groups, counts: try lastCounts(in: place, db),
        withheld: all.count(where: { $0.mergedIntoID == nil }) - seen.count(where: { $0.mergedIntoID == nil }))
    }
  }

  private func lastCounts(in place: Place, _ db: Reading) throws -> [VoteOption] {
    let last = try db.all(Vote.self, in: place.cohortID).last {
      $0.subject == .causes && !$0.isOpen && (place.communityID == nil || $0.communityID == place.communityID)
    }
    return try last.map { try db.options(of: $0.id) } ?? []
  }
}

extension Wall {
  fileprivate init(_ causes: [Cause], groups: [CauseGroup], counts: [VoteOption], withheld: Int) {
    let twins = Dictionary(grouping: causes.filter { $0.mergedIntoID != nil }) { $0.mergedIntoID }
    let notes = causes.filter { $0.mergedIntoID == nil }.map { cause in
      Note(cause: cause, votes: counts.first { $0.causeID == cause.id }?.count, twins: twins[cause.id] ?? [])
    }
    let columns = Category.allCases.map { category in
      let here = notes.filter { $0.cause.category == category }
      let boxes = groups.filter { $0.category == category }.compactMap { group -> Group? in
        let inside = here.filter { $0.cause.groupID == group.id }
        guard !inside.isEmpty else { return nil }
        return Group(group: group, notes: inside, votes: counts.first { $0.groupID == group.id }?.count)
      }
      return Column(category: category, groups: boxes, loose: here.filter { $0.cause.groupID == nil })
    }
    self.init(columns: columns, unsorted: notes.filter { $0.cause.category == nil }, withheld: withheld)
  }
}

import InquiryDomain
import InquiryReports
import InquiryWorkbench

extension ReportDraft {
  /// The wall of root causes as it hangs in the room, with the dots of the last closed vote on causes.
  var board: BoardPicture {
    let notes = content.causes.filter { $0.mergedIntoID == nil }
    let columns = Category.allCases.map { category in
      (category, column(category, notes.filter { $0.category == category }))
    }
    let count = "\(notes.count) \(notes.count == 1 ? "note" : "notes")"
    return BoardPicture(
      title: "Root causes · \(material.name)",
      subtitle: [material.community == nil ? nil : content.cohort.name, day.longText, count].compactMap(\.self)
        .joined(separator: " · "),
      columns: Dictionary(uniqueKeysWithValues: columns), unsorted: notes.count { $0.category == nil },
      footer: [footer, smallVotes].compactMap(\.self).joined(separator: " "))
  }

  private func column(_ category: Category, _ notes: [Cause]) -> BoardColumn {
    let groups = content.groups.filter { $0.category == category }.compactMap { group -> BoardGroup? in
      let inside = notes.filter { $0.groupID == group.id }
      guard !inside.isEmpty else { return nil }
      let votes = dots { $0.groupID == group.id }
      return BoardGroup(name: group.name, votes: votes, notes: inside.map { BoardNote(text: $0.text) })
    }
    let loose = notes.filter { $0.groupID == nil }.map { cause in
      BoardNote(text: cause.text, votes: dots { $0.causeID == cause.id })
    }
    return BoardColumn(groups: groups, notes: loose)
  }

  private func dots(on matches: (VoteOption) -> Bool) -> Int? {
    wallVote.first(where: matches).flatMap { material.dots[$0.id]?.number }
  }

  private var wallVote: [VoteOption] {
    material.lastVote(on: .causes).map { vote in content.options.filter { $0.voteID == vote.id } } ?? []
  }

  private var smallVotes: String? {
    wallVote.contains { material.dots[$0.id]?.number == nil } ? "Small numbers of votes are left out." : nil
  }
}

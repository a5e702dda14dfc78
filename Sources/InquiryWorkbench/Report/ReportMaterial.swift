package import InquiryDomain

/// All that may be in the reports of one community, or of a whole group: what is not in it can't leave the room.
package struct ReportMaterial: Equatable, Sendable {
  package var audience: ReportAudience
  /// Nil for the whole group.
  package var community: Community?
  package var showsNames: Bool
  /// What the viewer may see and the audience may have; without names, authors and counts unless they may be told.
  package var content: CohortExport
  /// The playlists and resources, which belong to the network.
  package var library: LibraryExport
  /// How many people there are, as it may be told.
  package var sizes: ReportSizes
  /// The dots of closed votes, as they may be told.
  package var dots: [Identifier<VoteOption>: ToldNumber]
  /// How many people gave them.
  package var turnouts: [Identifier<Vote>: ToldNumber]
  /// What a person must read and settle before any of it goes out.
  package var findings: [ReportFinding]

  /// The name that stands over a report.
  package var name: String { community?.name ?? content.cohort.name }
  /// What keeps small numbers back.
  package var numbers: SmallNumbers { SmallNumbers(for: audience) }

  /// The principals who take part now, without their names.
  package var leaders: [Membership] { content.leaders }

  /// The inquiry that is open, else the one that was closed last; of several of a whole group only one of its own.
  package var inquiry: Inquiry? {
    let isShared = community == nil && content.inquiries.count > 1
    let own = content.inquiries.filter { !isShared || $0.communityID == nil }
    return own.last { $0.closedAt == nil } ?? own.last
  }

  /// Whether something in it belongs to the whole group and to no community.
  package var holdsOfAll: Bool {
    let lists: [[any Confidential]] = [
      content.stories, content.needs, content.checks, content.causes, content.questions, content.inquiries, content.log,
      content.debriefs, content.commitments, content.barriers, content.learningPlans, content.resourceUses,
    ]
    return lists.contains { list in list.contains { $0.communityID == nil } }
  }

  /// The wordings of an inquiry, the earliest first.
  package func wordings(of inquiry: Inquiry) -> [Wording] {
    content.wordings.filter { $0.inquiryID == inquiry.id }
  }

  /// A person's name; nil unless names were asked for.
  package func name(of person: Identifier<Person>?) -> String? {
    person.flatMap { id in content.people.first { $0.id == id }?.name }
  }
}

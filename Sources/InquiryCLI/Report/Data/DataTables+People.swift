import InquiryDomain
import InquiryReports
import InquiryWorkbench

extension DataTables {
  /// The table that is only made with names.
  static let people = "people"

  var peopleTables: [TableFile] {
    (material.showsNames ? [people] : []) + [communities, sessions, attendance]
  }

  private var people: TableFile {
    let schools = Dictionary(content.schools.map { ($0.id, $0.name) }) { first, _ in first }
    return TableFile(
      Self.people, "One row for each person.", content.memberships.filter { material.name(of: $0.personID) != nil },
      [
        [
          DataColumn("name", "The person's name.") { material.name(of: $0.personID) },
          DataColumn("school", "The school they lead.") { $0.schoolID.flatMap { schools[$0] } },
        ], inCommunity { $0.communityID },
        [
          DataColumn("role", "principal, facilitator or network-lead.") { $0.role.rawValue },
          day("joined", "When they joined.") { $0.joinedAt }, day("left", "When they left.") { $0.leftAt },
        ],
      ])
  }

  private var communities: TableFile {
    TableFile(
      "communities", "One row for each community.", content.communities,
      [
        [
          DataColumn("number", "The short number that people type.") { String($0.number) },
          DataColumn("name", "What it is called.") { $0.name },
          DataColumn("challenge", "The challenge that its members share.") { $0.challenge },
          DataColumn("leaders", "How many school leaders are in it now.") { material.sizes.leaders(of: $0.id).words },
        ]
      ])
  }

  private var sessions: TableFile {
    TableFile(
      "sessions", "One row for each session.", YearPlan.inOrder(content.sessions),
      [
        [
          DataColumn("number", "The short number that people type.") { String($0.number) },
          day("day", "When it is, or was.") { content.start(of: $0) },
          DataColumn("title", "What it is called.") { $0.title },
          DataColumn("status", "planned, running or finished.") { $0.status.rawValue },
          DataColumn("focus", "What it is for.") { $0.focus },
          DataColumn("produces", "What it leaves behind.") { $0.produces },
          DataColumn("meanwhile", "What people do until the next.") { $0.meanwhile },
        ]
      ])
  }

  /// How many were there of how many, community by community.
  private struct Presence {
    var session: Int
    var community: Identifier<Community>?
    var told: ReportSizes.Presence
  }

  private var attendance: TableFile {
    let held = YearPlan.inOrder(content.sessions).filter { $0.status == .finished }
    return TableFile(
      "attendance", "One row for each session and community: numbers only.", held.flatMap(presence),
      [
        [DataColumn("session", "The session's number.") { String($0.session) }], inCommunity { $0.community },
        [
          DataColumn("present", "How many school leaders were there.") { $0.told.present.words },
          DataColumn("people", "Of how many.") { $0.told.people.words },
        ],
      ])
  }

  private func presence(in session: Session) -> [Presence] {
    let all = content.communities.map { Optional($0.id) } + (material.community == nil ? [nil] : [])
    let told = material.sizes.presenceApart(in: session.id)
    return all.compactMap { community in
      told[community].map { Presence(session: session.number, community: community, told: $0) }
    }
  }
}

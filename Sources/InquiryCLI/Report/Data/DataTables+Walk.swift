import InquiryDomain
import InquiryReports
import InquiryWorkbench

extension DataTables {
  var walkTables: [TableFile] { [stories, needs, checks, causes, groups] }

  private var stories: TableFile {
    TableFile(
      "stories", "One row for each story.", content.stories,
      [
        head { $0.createdAt }, by { $0.tellerID },
        [
          DataColumn("happened", "What happened.") { $0.happened },
          DataColumn("about", "Whom it is about, as roles.") { $0.about },
          DataColumn("surprise", "What the teller had not expected.") { $0.surprise },
          DataColumn("quotes", "Words that somebody said, a line each.") { Self.lines($0.quotes) }, readers(),
        ],
      ])
  }

  private var needs: TableFile {
    let stories = Self.numbers(of: content.stories)
    return TableFile(
      "needs", "One row for each need.", content.needs,
      [
        head { $0.createdAt }, by { $0.ownerID },
        [
          DataColumn("story", "The number of the story in which it was felt.") { $0.storyID.flatMap { stories[$0] } },
          DataColumn("text", "What was needed.") { $0.text }, readers(),
        ],
      ])
  }

  private var checks: TableFile {
    TableFile(
      "checks", "One row for each assumption that was looked at with a peer.", content.checks,
      [
        head { $0.createdAt }, by { $0.ownerID }, by("peer", "Who asked.") { $0.peerID }, checkColumns, [readers()],
      ])
  }

  private var checkColumns: [DataColumn<AssumptionCheck>] {
    let evidence = Dictionary(grouping: content.evidence, by: \.checkID)
    let told = { (check: AssumptionCheck, side: Evidence.Side) in
      Self.lines((evidence[check.id] ?? []).filter { $0.side == side }.map { "\($0.kind.rawValue): \($0.text)" })
    }
    return [
      DataColumn("situation", "What was seen or heard.") { $0.situation },
      DataColumn("assumption", "What was assumed.") { $0.assumption },
      DataColumn("about", "self, colleague, students, families or system.") { $0.about?.rawValue },
      DataColumn("conclusion", "What its owner did because of it.") { $0.conclusion },
      DataColumn("rung", "Where it stood on the ladder of inference.") { $0.rung?.rawValue },
      DataColumn("evidence_for", "What speaks for it, a line each.") { told($0, .for) },
      DataColumn("evidence_against", "What speaks against it, a line each.") { told($0, .against) },
      DataColumn("missing_voice", "Who would tell it differently.") { $0.missingVoice },
      DataColumn("alternatives", "Other ways to read the facts, a line each.") { Self.lines($0.alternatives) },
      DataColumn("peer_questions", "What the peer asked, a line each.") { Self.lines($0.peerQuestions) },
      DataColumn("outcome", "held, revised, dropped or untested.") { $0.outcome.rawValue },
      DataColumn("revised", "The assumption in its new words.") { $0.revisedText },
      DataColumn("test", "How its owner will find out.") { $0.test },
      DataColumn("sure_before", "1, a guess, to 5, sure.") { $0.confidenceBefore.map(String.init) },
      DataColumn("sure_after", "1, a guess, to 5, sure.") { $0.confidenceAfter.map(String.init) },
    ]
  }

  private var causes: TableFile {
    let (groups, notes) = (Self.numbers(of: content.groups), Self.numbers(of: content.causes))
    let votes = votes { $0.causeID }
    return TableFile(
      "causes", "One row for each root cause on the wall.", content.causes,
      [
        head { $0.createdAt }, by { $0.authorID },
        [
          DataColumn("text", "What the note says.") { $0.text },
          DataColumn("category", "resources, knowledge, skills or dispositions.") { $0.category?.rawValue },
          DataColumn("second_category", "Another that fits as well.") { $0.secondary?.rawValue },
          DataColumn("reach", "control, influence or concern.") { $0.reach?.rawValue },
          DataColumn("group", "The number of its group.") { $0.groupID.flatMap { groups[$0] } },
          DataColumn("merged_into", "The number of the note it became one with.") { cause in
            cause.mergedIntoID.flatMap { notes[$0] }
          },
          DataColumn("votes", "Its dots in the last vote on causes, where it stood alone.") { votes[$0.id] },
        ],
      ])
  }

  private var groups: TableFile {
    let votes = votes { $0.groupID }
    return TableFile(
      "groups", "One row for each group of causes.", content.groups,
      [
        head { $0.createdAt },
        [
          DataColumn("category", "resources, knowledge, skills or dispositions.") { $0.category.rawValue },
          DataColumn("name", "What people called it.") { $0.name },
          DataColumn("votes", "Its dots in the last vote on causes.") { votes[$0.id] },
        ],
      ])
  }

  private func votes<E>(_ key: (VoteOption) -> Identifier<E>?) -> [Identifier<E>: String] {
    guard let vote = material.lastVote(on: .causes) else { return [:] }
    let options = content.options.filter { $0.voteID == vote.id }
    return options.reduce(into: [:]) { told, option in
      if let id = key(option) { told[id] = material.dots[option.id]?.words }
    }
  }
}

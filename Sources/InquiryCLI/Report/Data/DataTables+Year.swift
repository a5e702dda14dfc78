import InquiryDomain
import InquiryReports
import InquiryWorkbench

extension DataTables {
  var yearTables: [TableFile] { [log, debriefs, commitments, barriers, plans] }

  private var log: TableFile {
    TableFile(
      "log", "One row for each thing that somebody planned or tried between sessions.", content.log,
      [
        head { $0.createdAt }, by { $0.personID }, by("partner", "Who hears about it.") { $0.partnerID }, logColumns,
        [readers()],
      ])
  }

  private var logColumns: [DataColumn<LogEntry>] {
    let sessions = Self.numbers(of: content.sessions)
    let resources = Self.numbers(of: material.library.resources)
    return [
      DataColumn("after_session", "The session after which it was tried.") { $0.sessionID.flatMap { sessions[$0] } },
      DataColumn("resource", "The number of what it was learnt from.") { $0.resourceID.flatMap { resources[$0] } },
      DataColumn("plan", "What was to be tried.") { $0.plan },
      DataColumn("plan_for", "By when.") { $0.planFor?.description },
      DataColumn("prediction", "What was thought to happen.") { $0.prediction },
      DataColumn("did", "yes, partly or not-yet.") { $0.did?.rawValue },
      DataColumn("did_on", "When it was done.") { $0.didOn?.description },
      DataColumn("tried", "What was done.") { $0.tried }, DataColumn("saw", "What was seen or heard.") { $0.saw },
      DataColumn("evidence", "saw, heard, number, document, told or hunch.") { $0.evidence?.rawValue },
      DataColumn("fell_flat", "What did not work.") { $0.fellFlat },
      DataColumn("noticed", "What its owner noticed.") { $0.noticed },
      DataColumn("blocked_by", "Which kind of cause stood in the way.") { $0.blockedBy?.rawValue },
      DataColumn("blocked_why", "What stood in the way.") { $0.blockedWhy },
      DataColumn("sure", "1, a hunch, to 4, others saw it too.") { $0.sure.map(String.init) },
      DataColumn("next", "keep, change, drop or spread.") { $0.next?.rawValue },
      DataColumn("next_step", "What comes next.") { $0.nextStep },
    ]
  }

  private var debriefs: TableFile {
    let talks = Dictionary(content.debriefs.map { ($0.id, $0) }) { first, _ in first }
    let rows = content.debriefTurns.compactMap { turn in talks[turn.debriefID].map { (talk: $0, turn: turn) } }
    return TableFile(
      "debriefs", "One row for each person's turn in a talk of partners.", rows,
      [
        [DataColumn("number", "The talk's number.") { String($0.talk.number) }], inCommunity { $0.talk.communityID },
        [
          DataColumn("day", "When they talked.") { $0.talk.heldOn.description },
          DataColumn("minutes", "How long.") { $0.talk.minutes.map(String.init) },
          DataColumn("channel", "together, phone, video or written.") { $0.talk.channel?.rawValue },
        ], by { $0.turn.personID },
        [
          DataColumn("clarifying", "Facts that were asked for, a line each.") { Self.lines($0.turn.clarifying) },
          DataColumn("probing", "Slower questions, a line each.") { Self.lines($0.turn.probing) },
          DataColumn("noticed", "What the partner noticed.") { $0.turn.noticed },
          DataColumn("insight", "What whoever spoke thinks now.") { $0.turn.insight },
          DataColumn("readers", "Who may read it.") { $0.talk.visibility.rawValue },
        ],
      ])
  }

  private var commitments: TableFile {
    let sessions = Self.numbers(of: content.sessions)
    return TableFile(
      "commitments", "One row for each thing that was promised.", content.commitments,
      [
        head { $0.createdAt }, by("who", "Who does it; empty for the group.") { $0.personID },
        [
          DataColumn("session", "The session in which it was promised.") { $0.sessionID.flatMap { sessions[$0] } },
          DataColumn("what", "What.") { $0.text }, DataColumn("by_when", "By when.") { $0.dueOn?.description },
          day("done", "When it was done.") { $0.doneAt }, readers(),
        ],
      ])
  }

  private var barriers: TableFile {
    TableFile(
      "barriers", "One row for each thing that schools can't solve alone.", content.barriers,
      [
        head { $0.createdAt }, by("raised_by", "Who raised it.") { $0.raisedByID },
        [
          DataColumn("category", "resources, knowledge, skills or dispositions.") { $0.category?.rawValue },
          DataColumn("text", "What stands in the way.") { $0.text },
          DataColumn("owner", "Who at the district can answer, as a role.") { $0.owner },
          DataColumn("status", "raised, heard, working, removed or standing.") { $0.status.rawValue },
          DataColumn("answer", "What the district said.") { $0.answer },
          day("answered", "When it answered.") { $0.answeredAt }, readers(),
        ],
      ])
  }

  private var plans: TableFile {
    let playlists = Self.numbers(of: material.library.playlists)
    let resources = Self.numbers(of: material.library.resources)
    return TableFile(
      "plans", "One row for each plan to learn, alone or as partners.", content.learningPlans,
      [
        head { $0.createdAt }, by { $0.personID }, by("partner", "With whom.") { $0.partnerID },
        [
          DataColumn("mode", "alone or partners.") { $0.mode.rawValue },
          DataColumn("playlist", "The number of the playlist.") { $0.playlistID.flatMap { playlists[$0] } },
          DataColumn("resource", "The number of what is read, watched or tried.") {
            $0.resourceID.flatMap { resources[$0] }
          },
          DataColumn("goal", "What it is for.") { $0.goal },
          DataColumn("product", "What partners mean to make.") { $0.product },
          DataColumn("audience", "For whom.") { $0.audience },
          DataColumn("status", "planned, done or dropped.") { $0.status.rawValue }, readers(),
        ],
      ])
  }
}

import InquiryDomain
import InquiryReports
import InquiryWorkbench

extension DataTables {
  var questionTables: [TableFile] { [questions, votes, inquiries, wordings, reflections] }

  private var questions: TableFile {
    let (notes, needs) = (Self.numbers(of: content.causes), Self.numbers(of: content.needs))
    let sources = Dictionary(grouping: content.sources, by: \.questionID)
    return TableFile(
      "questions", "One row for each \"How might we\" question, in its newest draft.", content.questions,
      [
        head { $0.createdAt }, by { $0.authorID },
        [
          DataColumn("text", "The question.") { material.draft(of: $0) },
          DataColumn("status", "draft, kept, adopted, parked or merged.") { $0.status.rawValue },
          DataColumn("kept_because", "Why people kept it although the coach asked something.") { $0.keptReason },
          DataColumn("ideas", "What people would try, a line each.") { Self.lines($0.ideas) },
          DataColumn("from_notes", "The numbers of the notes it grows from.") { question in
            (sources[question.id] ?? []).compactMap { $0.causeID.flatMap { notes[$0] } }.joined(separator: " ")
          },
          DataColumn("from_needs", "The numbers of the needs it grows from.") { question in
            (sources[question.id] ?? []).compactMap { $0.needID.flatMap { needs[$0] } }.joined(separator: " ")
          },
        ],
      ])
  }

  private var votes: TableFile {
    let votes = Dictionary(content.votes.map { ($0.id, $0) }) { first, _ in first }
    let rows = content.options.compactMap { option in
      votes[option.voteID].flatMap { vote in draft.words(of: option).map { (vote: vote, option: option, text: $0) } }
    }
    return TableFile(
      "votes", "One row for each thing that was voted for, in votes that are closed.", rows,
      [
        [DataColumn("vote", "The vote's number.") { String($0.vote.number) }], inCommunity { $0.vote.communityID },
        [
          day("day", "When it was closed.") { $0.vote.closedAt },
          DataColumn("subject", "causes or questions.") { $0.vote.subject.rawValue },
          DataColumn("voters", "How many people voted.") { material.turnouts[$0.vote.id]?.words },
          DataColumn("option", "The number that people typed.") { String($0.option.position) },
          DataColumn("text", "What it says.") { $0.text },
          DataColumn("votes", "The dots it was given.") { material.dots[$0.option.id]?.words },
        ],
      ])
  }

  private var inquiries: TableFile {
    let questions = Self.numbers(of: content.questions)
    return TableFile(
      "inquiries", "One row for each question that was adopted.", content.inquiries,
      [
        head { $0.adoptedAt },
        [
          DataColumn("question", "The question's number.") { questions[$0.questionID] },
          DataColumn("text", "The question as it reads now.") { material.wordings(of: $0).last?.text },
          DataColumn("dissent", "What those who would have chosen otherwise want remembered.") { $0.dissent },
          day("closed", "When it was handed on or laid down.") { $0.closedAt },
        ],
      ])
  }

  private var wordings: TableFile {
    let inquiries = Self.numbers(of: content.inquiries)
    return TableFile(
      "wordings", "One row for each wording of an adopted question.", content.wordings,
      [
        [
          DataColumn("inquiry", "The inquiry's number.") { inquiries[$0.inquiryID] },
          DataColumn("wording", "From 1, which was adopted.") { String($0.position) },
          day("day", "Since when.") { $0.at },
        ], by { $0.byID },
        [
          DataColumn("text", "The wording.") { $0.text },
          DataColumn("reason", "What changed the words.") { $0.reason },
        ],
      ])
  }

  private var reflections: TableFile {
    let (inquiries, sessions) = (Self.numbers(of: content.inquiries), Self.numbers(of: content.sessions))
    return TableFile(
      "reflections", "One row for each thought on an inquiry.", content.reflections,
      [
        [
          DataColumn("inquiry", "The inquiry's number.") { inquiries[$0.inquiryID] },
          DataColumn("session", "The session's number.") { $0.sessionID.flatMap { sessions[$0] } },
          day("day", "When it was thought.") { $0.at },
        ], by { $0.byID }, [DataColumn("text", "What people then thought.") { $0.text }],
      ])
  }
}

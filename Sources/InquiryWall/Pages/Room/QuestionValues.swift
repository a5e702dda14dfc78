import InquiryDomain
import InquiryWorkbench

/// The questions on the way to the vote, for the template `questions`.
struct QuestionValues {
  var state: RoomState
  var words: Words

  var values: [String: Any] {
    // A blank wall shows nothing, not even what whoever looks at it has written.
    let questions = state.room.blank ? [] : state.questions
    let shown = questions.filter { $0.status != .merged }.sorted { $0.number < $1.number }
    return [
      "hasQuestions": !shown.isEmpty,
      "questions": shown.map {
        [
          "id": $0.id, "number": "\($0.number)", "text": $0.text, "statusWord": words("status.\($0.status.rawValue)"),
          "votes": $0.votes.map { words("note.votes", count: $0) as Any } ?? false,
        ]
      },
    ]
  }
}

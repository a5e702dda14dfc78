import InquiryDomain
import InquiryWorkbench

extension Console {
  private func currentInquiry() throws -> InquiryView { try bench.inquiry(nil, in: place, to: viewer) }

  private func show(_ inquiry: InquiryView) {
    show(
      [""]
        + InquiryScreen(view: inquiry, community: book.community(inquiry.inquiry.communityID)?.name, zone: book.zone)
        .lines(on: screen))
  }

  func adopt(_ number: Int, _ dissent: String?) throws {
    let inquiry = try bench.adopt(try question(number).question.id, dissent: dissent, by: actor)
    memory.questionNumber = nil
    show(inquiry)
    say("Adopted. The others are parked, not lost. Wrong? undo · Add dissent: dissent TEXT")
    try lookAgain(at: [dissent].compactMap(\.self), namesOnly: true)
  }

  func addDissent(_ words: String) throws {
    show(try bench.editInquiry(try currentInquiry().inquiry.id, dissent: words, by: actor))
    say("The dissent is kept beside the question. Wrong? undo")
    try lookAgain(at: [words], namesOnly: true)
  }

  func reword(_ words: String, _ reason: String?) throws {
    guard let reason, !reason.isEmpty else {
      throw Failure(
        .invalid, "inquiry.no-reason", "A new wording needs the reason that changed it.",
        hint: "reword \(words) because WHAT YOU SAW OR HEARD")
    }
    show(try bench.reword(try currentInquiry().inquiry.id, as: words, because: reason, by: actor))
    say("Reworded; the earlier words are kept. Wrong? undo")
    try lookAgain(at: [words, reason], namesOnly: true)
  }

  func think(_ words: String) throws {
    show(try bench.reflect(words, on: try currentInquiry().inquiry.id, session: sessionID, by: actor))
    say("Kept with the question. Wrong? undo")
    try lookAgain(at: [words], namesOnly: true)
  }

  func showInquiry() throws { show(try currentInquiry()) }
}

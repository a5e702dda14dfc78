import InquiryDomain
import InquiryWorkbench

extension Room {
  /// The code of session 1, made the first time.
  func code() throws -> String { try workbench.openRoom(for: session(1).id, by: .keeper).code }

  /// A phone on which a member sits.
  func phone(_ number: Int, _ token: Character = "a") throws -> SeatView {
    try workbench.join(code(), as: .member(person(number).id), tokenHash: hash("\(token)\(number)"))
  }

  /// A browser that leads.
  func lead() throws -> SeatView { try workbench.lead(cohort: cohort.id, tokenHash: hash("lead")) }

  /// Sixty-four characters that stand for the hash of a secret.
  func hash(_ secret: String) -> String { String((secret + String(repeating: "0", count: 64)).prefix(64)) }

  func live() throws -> LiveRoom {
    _ = try code()
    return try workbench.liveRoom(session(1).id)
  }
}

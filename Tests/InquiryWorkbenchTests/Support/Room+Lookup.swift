import InquiryDomain
import InquiryStore
import InquiryWorkbench

extension Room {
  var north: Place {
    get throws { Place(cohortID: cohort.id, communityID: try community(1).id, sessionID: try session(1).id) }
  }
  var south: Place { get throws { Place(cohortID: cohort.id, communityID: try community(2).id) } }

  func book() throws -> CohortBook { try workbench.book(cohort.id) }

  func community(_ number: Int) throws -> Community { try find(number, "community") }
  func school(_ number: Int) throws -> School { try find(number, "school") }
  func norm(_ number: Int) throws -> Norm { try find(number, "norm") }
  func session(_ number: Int) throws -> Session { try find(number, "session") }
  func story(_ number: Int) throws -> Story { try find(number, "story") }
  func need(_ number: Int) throws -> Need { try find(number, "need") }
  func check(_ number: Int) throws -> AssumptionCheck { try find(number, "check") }
  func note(_ number: Int) throws -> Cause { try find(number, "note") }
  func group(_ number: Int) throws -> CauseGroup { try find(number, "group") }
  func question(_ number: Int) throws -> Question { try find(number, "question") }
  func vote(_ number: Int) throws -> Vote { try find(number, "vote") }
  func inquiry(_ number: Int) throws -> Inquiry { try find(number, "inquiry") }
  func barrier(_ number: Int) throws -> Barrier { try find(number, "barrier") }

  private func find<E: Stored & Numbered & OfCohort>(_ number: Int, _ word: String) throws -> E {
    try workbench.numbered(number, in: cohort.id, as: word)
  }

  func person(_ number: Int) throws -> Person {
    let member = try book().members.first { $0.person.number == number }
    guard let member else { throw Failure(.notFound, "person.not-found", "\(number)") }
    return member.person
  }

  /// A member acting for themselves.
  func actor(_ number: Int) throws -> Actor {
    let person = try person(number)
    return Actor(personID: person.id, name: person.name, facilitates: false)
  }

  func viewer(_ number: Int) throws -> Viewer { try workbench.viewer(for: actor(number)) }

  func dump() throws -> String { try workbench.store.read { try $0.dump() } }

  func history() throws -> [OperationRecord] { try workbench.history(limit: 10_000) }

  /// Goes on until the entries of the current step are hidden.
  func walkToHiddenStep() throws {
    while try !workbench.view(of: session(1).id).hidesEntries {
      _ = try workbench.apply(.next, to: session(1).id, by: .keeper)
    }
  }

  func openVote() throws -> VoteView { try workbench.openVote(on: .questions, in: north, by: .keeper) }

  func adopt() throws -> InquiryView { try workbench.adopt(question(1).id, dissent: "zebra doubts", by: .keeper) }
}

import Foundation
import InquiryContent
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("Ballots in the bytes of the file")
struct BallotBytesTests {
  @Test("are gone when the vote closes", arguments: [1, 40, 400])
  func gone(_ ballots: Int) throws {
    let folder = try TemporaryFolder()
    let workbench = try Workbench.open(
      at: folder.file("a.hmw"), creating: true, library: ProtocolLibrary(folder: nil), ambient: TestAmbient().ambient)
    let cohort = try workbench.createCohort(name: "Oakland", timeZone: "UTC", by: .keeper)
    let people = try workbench.addPeople(
      (1...ballots).map { NewMember(name: "Person \($0)") }, to: cohort.id, by: .keeper)
    let place = Place(cohortID: cohort.id)
    for text in ["greet", "hear", "feed"] {
      _ = try workbench.keep(workbench.addQuestion(text, in: place, by: .keeper).question.id, by: .keeper)
    }
    let vote = try workbench.openVote(on: .questions, in: place, by: .keeper).vote.id
    let tokens = try people.map { try workbench.cast([1, 2], in: vote, voter: $0.id, by: .keeper) }
    for token in tokens.prefix(20) { _ = try workbench.cast([3], in: vote, token: token, by: .keeper) }
    let open = try folder.bytes(of: "a.hmw")
    #expect(tokens.allSatisfy { open.range(of: Data($0.utf8)) != nil }, "the test finds tokens where they are")
    _ = try workbench.closeVote(vote, by: .keeper)
    let closed = try folder.bytes(of: "a.hmw")
    #expect(tokens.count { closed.range(of: Data($0.utf8)) != nil } == 0)
    #expect(try folder.names() == ["a.hmw"])
  }
}

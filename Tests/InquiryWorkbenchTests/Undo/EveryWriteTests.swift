import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("Every change")
struct EveryWriteTests {
  @Test("is taken back letter by letter, brought back so, and named in the history", arguments: WriteCase.all)
  func undoAndRedo(_ write: WriteCase) throws {
    let room = try Room()
    try write.prepare(room)
    let before = (try room.dump(), try room.history().count)
    room.clock.advance(seconds: 30)
    try write.act(room, try doer(of: write, in: room))
    let after = try room.dump()
    #expect(after != before.0, "it changes something")
    let line = try #require(try room.history().first)
    #expect(try room.history().count == before.1 + 1, "one change, one line")
    try check(line, by: write.guarded ? "facilitator" : "Ana Ruiz")

    room.clock.advance(seconds: 30)
    #expect(try room.workbench.undo(by: .keeper)?.sequence == line.sequence)
    #expect(try room.dump() == before.0)
    #expect(try room.history().first?.sentence == "undid: \(line.sentence)")
    #expect(try room.workbench.redo(by: .keeper)?.sequence == line.sequence)
    #expect(try room.dump() == after)
    #expect(try room.history().first?.sentence == "did again: \(line.sentence)")
    #expect(try room.workbench.undo(by: .keeper)?.sequence == line.sequence)
    #expect(try room.dump() == before.0)
    #expect(try room.workbench.check().problems.isEmpty)
  }

  /// What anyone may do is done by the person whose entries these are.
  private func doer(of write: WriteCase, in room: Room) throws -> Actor {
    write.guarded ? .keeper : try room.actor(1)
  }

  private func check(_ line: OperationRecord, by name: String) throws {
    #expect(line.sentence.count > 8)
    #expect(!line.sentence.lowercased().contains("zebra"), "\(line.sentence)")
    #expect(!line.sentence.contains("Optional"), "\(line.sentence)")
    #expect(line.actorName == name)
    #expect(line.kind == .do)
  }

  @Test("that was made already leaves no line in the history", arguments: WriteCase.all.filter(\.settles))
  func unchanged(_ write: WriteCase) throws {
    let room = try Room()
    try write.prepare(room)
    try write.act(room, try doer(of: write, in: room))
    let before = (try room.dump(), try room.history())
    room.clock.advance(seconds: 30)
    try write.act(room, try doer(of: write, in: room))
    #expect(try room.dump() == before.0)
    #expect(try room.history() == before.1)
  }

  @Test("that only a facilitator may make is refused to a participant", arguments: WriteCase.all.filter(\.guarded))
  func guarded(_ write: WriteCase) throws {
    let room = try Room()
    try write.prepare(room)
    let participant = try room.actor(1)
    let before = (try room.dump(), try room.history())
    let failure = #expect(throws: Failure.self) { try write.act(room, participant) }
    #expect(failure?.kind == .notAllowed)
    #expect(failure?.code == "role.facilitator-only")
    #expect(try room.dump() == before.0)
    #expect(try room.history() == before.1)
  }

  @Test("that anyone may make is made by the person whose own it is", arguments: WriteCase.all.filter { !$0.guarded })
  func own(_ write: WriteCase) throws {
    let room = try Room()
    try write.prepare(room)
    let before = try room.dump()
    try write.act(room, room.actor(1))
    #expect(try room.dump() != before)
    #expect(try room.history().first?.actorName == "Ana Ruiz")
  }

  /// What somebody else may not touch: another person's entries.
  static let others: Set<String> = [
    "editStory", "removeStory", "editNeed", "editCheck", "removeCheck", "editCause", "removeCauses", "draft", "use",
    "connect", "keep", "park", "editDebrief", "removeDebrief", "editCommitment", "finishCommitment", "removeCommitment",
    "editBarrier", "assignBarrier", "answerBarrier", "removeBarrier",
  ]

  @Test("of another person's words is refused", arguments: WriteCase.all.filter { others.contains($0.useCase) })
  func notYours(_ write: WriteCase) throws {
    let room = try Room()
    try write.prepare(room)
    let before = (try room.dump(), try room.history())
    let failure = #expect(throws: Failure.self) { try write.act(room, room.actor(5)) }
    #expect(failure?.code == "role.not-yours")
    #expect(try room.dump() == before.0)
    #expect(try room.history() == before.1)
  }

  /// Entries that only their people may read.
  static let alone: Set<String> = ["removeStory", "editCheck", "removeCheck", "editDebrief", "removeDebrief"]

  @Test(
    "of an entry that the facilitator can't read is refused to the facilitator",
    arguments: WriteCase.all.filter { alone.contains($0.useCase) })
  func notTheFacilitators(_ write: WriteCase) throws {
    let room = try Room()
    try write.prepare(room)
    let before = try room.dump()
    let failure = #expect(throws: Failure.self) { try write.act(room, .keeper) }
    #expect(failure?.code == "role.not-yours")
    #expect(try room.dump() == before)
  }

  @Test(
    "in another person's name is refused to a participant",
    arguments: ["addStory", "addNeed", "addCheck", "addCauses", "addQuestion"])
  func anotherName(_ useCase: String) throws {
    let room = try Room()
    let (ana, ben) = (try room.actor(1), try room.person(2).id)
    let before = try room.dump()
    var check = CheckForm()
    check.ownerID = ben
    check.assumption = "they don't care"
    let failure = #expect(throws: Failure.self) {
      switch useCase {
      case "addStory": _ = try room.workbench.addStory(StoryForm(tellerID: ben, happened: "x"), in: room.north, by: ana)
      case "addNeed": _ = try room.workbench.addNeed("x", owner: ben, in: room.north, by: ana)
      case "addCheck": _ = try room.workbench.addCheck(check, in: room.north, by: ana)
      case "addCauses": _ = try room.workbench.addCauses(["x"], author: ben, in: room.north, by: ana)
      default: _ = try room.workbench.addQuestion("x", author: ben, in: room.north, by: ana)
      }
    }
    #expect(failure?.code == "role.another-name")
    #expect(try room.dump() == before)
  }

  @Test("that the workbench knows is in this table")
  func complete() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Sources/InquiryWorkbench")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var known: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /package func (\w+)[^{]*by actor: Actor/) { known.insert(String(match.1)) }
    }
    #expect(known.count > 40)
    // An import needs a workbook without a group, and has its own test of its undo; the rest leaves no operation.
    let apart: Set = ["undo", "redo", "cast", "openRoom", "setRoom", "admit", "importWorkbook"]
    #expect(known.subtracting(apart) == Set(WriteCase.all.map(\.useCase)))
  }
}

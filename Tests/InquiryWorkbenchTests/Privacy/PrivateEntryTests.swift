import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("A private log entry")
struct PrivateEntryTests {
  /// The number of Ana's private entry.
  static let number = 41

  /// A room in which Ana has a private entry with the plover in every field, talked over in a debrief with nobody.
  private func room() throws -> Room {
    let room = try Room()
    try room.entry(Self.number, of: 1, partner: 2, .private) { entry in
      entry.plan = "kestrel plover"
      entry.prediction = "kestrel plover"
      entry.did = .notYet
      entry.tried = "kestrel plover"
      entry.saw = "kestrel plover"
      entry.fellFlat = "kestrel plover"
      entry.noticed = "kestrel plover"
      entry.blockedBy = .skills
      entry.blockedWhy = "kestrel plover"
      entry.nextStep = "kestrel plover"
    }
    return room
  }

  private func text(_ read: ReadCase, _ room: Room, _ actor: Actor) -> String {
    var text = ""
    do {
      let who = ReadCase.Reader(actor: actor, viewer: try room.workbench.viewer(for: actor))
      dump(try read.read(room, who), to: &text)
    } catch {
      text = "\(error)"
    }
    return text
  }

  @Test("is in no other person's reading", arguments: ReadCase.all)
  func secret(_ read: ReadCase) throws {
    let room = try room()
    for actor in try [.keeper, room.actor(2), room.actor(3), room.actor(5), facilitator(in: room)] {
      let shown = text(read, room, actor)
      #expect(!Self.tells(shown), "\(read.name), read by \(actor.name)")
    }
  }

  @Test("is in its owner's own list, search, export and page", arguments: ["logEntries", "logEntry", "find", "export"])
  func own(_ useCase: String) throws {
    let room = try room()
    let read = try #require(ReadCase.all.first { $0.useCase == useCase })
    #expect(Self.tells(text(read, room, try room.actor(1))))
  }

  /// The word that is only in the entry; the one that is searched for may stand in the answer.
  private static func tells(_ text: String) -> Bool { text.contains("plover") }

  private func facilitator(in room: Room) throws -> Actor {
    let fay = try room.person(6)
    return Actor(personID: fay.id, name: fay.name, facilitates: true)
  }

  @Test("is looked for in every use case that reads for somebody")
  func complete() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Sources/InquiryWorkbench")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var known: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /package func (\w+)[^{]*(?:to viewer: Viewer|for actor: Actor)/) {
        known.insert(String(match.1))
      }
    }
    #expect(known.count > 30)
    #expect(known.subtracting(["viewer"]).subtracting(ReadCase.all.map(\.useCase)).isEmpty)
  }
}

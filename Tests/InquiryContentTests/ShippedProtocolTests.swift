import Foundation
import InquiryDomain
import Testing

@testable import InquiryContent

@Suite("Shipped protocols")
struct ShippedProtocolTests {
  /// Minutes of the practice, for the number of people or questions of a typical circle.
  static let minutes: [(id: String, rounds: Int, total: Double)] = [
    ("affinity_map", 1, 40), ("assumption_check", 2, 24), ("atlas_data", 1, 50), ("chalk_talk", 1, 30),
    ("charrette", 1, 36), ("closing", 1, 15), ("opening", 1, 15), ("collaborative_assessment", 1, 50),
    ("consultancy", 1, 50), ("consultancy_short", 1, 20),
    ("data_dialogue", 1, 45), ("descriptive_consultancy", 1, 58), ("final_word", 4, 32), ("final_word", 5, 40),
    ("fishbone", 1, 50), ("five_whys", 1, 30), ("hmw_studio", 1, 34), ("inquiry", 4, 130),
    ("listening_dyad", 1, 10), ("microlab", 3, 26), ("peeling_onion", 1, 45), ("peer_debrief", 2, 20),
    ("story_circle", 4, 30), ("success_analysis", 3, 62), ("troika", 3, 30), ("tuning", 1, 55),
    ("what_so_what_now_what", 1, 20),
  ]

  static let ids = EmbeddedFiles.protocols.map { String($0.name.dropLast(5)) }

  @Test("parses without problems", arguments: EmbeddedFiles.protocols.map(\.name))
  func parses(name: String) throws {
    let file = try #require(EmbeddedFiles.protocols.first { $0.name == name })
    #expect(ProtocolLibrary.check(text: file.text, path: "protocols/\(name)").problems.map(\.description) == [])
  }

  @Test("takes the minutes that the practice gives it", arguments: minutes)
  func takesItsMinutes(id: String, rounds: Int, total: Double) throws {
    let found = try ProtocolLibrary(folder: nil).find(id).definition
    #expect(found.totalMinutes(rounds: rounds) == total)
  }

  @Test("is listed above with its minutes", arguments: ids)
  func isListed(id: String) {
    #expect(Self.minutes.contains { $0.id == id })
  }

  @Test("reads aloud in one to three sentences, and asks in one or two", arguments: ids)
  func readsAloud(id: String) throws {
    for step in try ProtocolLibrary(folder: nil).find(id).definition.steps {
      #expect((1...3).contains(sentences(step.script)), "\(step.id): \(step.script)")
      #expect((1...2).contains(sentences(step.prompt)), "\(step.id): \(step.prompt)")
      #expect(!step.script.contains("\n") && !step.prompt.contains("\n"), "\(step.id)")
    }
  }

  @Test("names its origin, its roles, its preparation and its debrief", arguments: ids)
  func isComplete(id: String) throws {
    let found = try ProtocolLibrary(folder: nil).find(id).definition
    #expect(!found.origin.isEmpty && !found.roles.isEmpty && !found.prepare.isEmpty && found.debrief.count >= 2)
  }

  @Test("repeats in one block at most", arguments: ids)
  func repeatsInOneBlock(id: String) throws {
    let repeats = try ProtocolLibrary(folder: nil).find(id).definition.steps.map(\.repeats)
    let starts = zip([.once] + repeats, repeats).filter { $0 == .once && $1 != .once }
    #expect(starts.count <= 1)
  }

  @Test(
    "captures only in the steps meant for it",
    arguments: [
      ("listening_dyad", []),
      ("story_circle", [.story, .need]),
      ("assumption_check", [.check]),
      ("affinity_map", [.cause, .group, .group, .insight]),
      ("hmw_studio", [.question, .question, .question, .vote, .adopt]),
      ("peer_debrief", [.debrief]),
      ("inquiry", [.story, .need, .check, .cause, .sort, .group, .question, .vote, .adopt, .insight]),
    ] as [(String, [ProtocolStep.Capture])])
  func captures(id: String, captures: [ProtocolStep.Capture]) throws {
    let steps = try ProtocolLibrary(folder: nil).find(id).definition.steps
    #expect(steps.map(\.captures).filter { $0 != .nothing } == captures)
  }

  @Test("hides what people write alone, and only that", arguments: ids)
  func hidesWhatIsWrittenAlone(id: String) throws {
    for step in try ProtocolLibrary(folder: nil).find(id).definition.steps where step.hidden {
      #expect(step.silent && [.cause, .question, .vote].contains(step.captures), "\(step.id)")
    }
  }

  @Test("The inquiry walks from welcome to close, and asks no question before its time")
  func inquiryWalk() throws {
    let steps = try ProtocolLibrary(folder: nil).find("inquiry").definition.steps
    let ids = ["welcome", "stories", "needs", "assumption-check", "causes", "reveal", "sort", "group", "questions"]
    #expect(steps.map(\.id) == ids + ["vote", "adopt", "close"])
    #expect(steps.map(\.minutes) == [5, 6, 5, 24, 10, 2, 10, 10, 20, 5, 10, 5])
    #expect(steps.filter { $0.repeats == .person }.map(\.id) == ["stories"])
    #expect(steps.filter(\.hidden).map(\.id) == ["causes"])
    #expect(steps.first { $0.id == "assumption-check" }?.work == .pairs)
  }

  @Test(
    "The binary holds the folder's files to the byte",
    arguments: [("protocols", EmbeddedFiles.protocols), ("playlists", EmbeddedFiles.playlists)])
  func embedsTheFolder(name: String, embedded: [(name: String, text: String)]) throws {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent(name)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    #expect(embedded.map(\.name) == names.filter { !$0.hasPrefix(".") }.sorted())
    for file in embedded {
      #expect(try String(contentsOf: folder.appendingPathComponent(file.name), encoding: .utf8) == file.text)
    }
  }

  private func sentences(_ text: String) -> Int {
    text.split(separator: " ").count { word in
      let bare = word.trimmingCharacters(in: ["\"", ")"])
      return bare.hasSuffix(".") || bare.hasSuffix("?") || bare.hasSuffix("!")
    }
  }
}

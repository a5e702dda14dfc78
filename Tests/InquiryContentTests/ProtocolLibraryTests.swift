import Foundation
import InquiryDomain
import Testing

@testable import InquiryContent

@Suite("Protocol library")
struct ProtocolLibraryTests {
  /// A folder of its own for each test, gone afterwards.
  private func withFolder(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    try body(folder)
  }

  @Test("Without a folder the shipped protocols are all there, in the order of their ids")
  func shipped() {
    let (entries, problems) = ProtocolLibrary(folder: nil).all()
    #expect(entries.count == 26 && problems.isEmpty)
    #expect(entries.map(\.id) == entries.map(\.id).sorted())
    #expect(entries.allSatisfy { $0.source == .shipped && !$0.overrides })
  }

  @Test("A folder that isn't there holds nothing")
  func missingFolder() {
    let library = ProtocolLibrary(folder: URL(fileURLWithPath: "/nowhere/at/all"))
    #expect(library.all().entries.count == 26 && library.all().problems.isEmpty)
  }

  @Test("A folder that can't be read is reported, and the shipped protocols stay")
  func unreadableFolder() throws {
    try withFolder(["file": ""]) { folder in
      let url = folder.appendingPathComponent("file")
      let (entries, problems) = ProtocolLibrary(folder: url).all()
      let message = "the folder can't be read; expected a folder of YAML files that you may open"
      #expect(entries.count == 26 && problems.map(\.description) == ["\(url.path):1:1: \(message)"])
    }
  }

  @Test("An own protocol stands beside the shipped ones", arguments: ["my_circle.yaml", "my_circle.yml"])
  func ownProtocol(name: String) throws {
    try withFolder([name: ProtocolText.right, ".hidden.yaml": "", "notes.txt": "x"]) { folder in
      let library = ProtocolLibrary(folder: folder)
      let entry = try library.find("my_circle")
      #expect(entry.source == .folder(path: folder.appendingPathComponent(name).path) && !entry.overrides)
      #expect(library.all().entries.count == 27 && library.all().problems.isEmpty)
    }
  }

  @Test("An own protocol wins over the shipped one of its id, and says so")
  func override() throws {
    let own = ProtocolText.right.replacingOccurrences(of: "my_circle", with: "troika")
    try withFolder(["troika.yaml": own]) { folder in
      let library = ProtocolLibrary(folder: folder)
      let entry = try library.find("troika")
      #expect(entry.definition.name == "My circle" && entry.overrides)
      #expect(library.all().entries.filter { $0.id == "troika" } == [entry])
    }
  }

  @Test("A broken own file is reported beside the others, and is not replaced in secret")
  func brokenFile() throws {
    let own = ProtocolText.right.replacingOccurrences(of: "trust: low", with: "trust: lo")
    try withFolder(["my_circle.yaml": ProtocolText.right, "troika.yaml": own]) { folder in
      let library = ProtocolLibrary(folder: folder)
      let path = folder.appendingPathComponent("troika.yaml").path
      let (entries, problems) = library.all()
      #expect(entries.map(\.id).contains("my_circle") && !entries.map(\.id).contains("troika"))
      #expect(
        problems.map(\.description) == [
          "\(path):1:5: \"id\" is \"my_circle\" and the file is named \"troika\"; expected them to be the same",
          "\(path):6:8: \"trust\" is \"lo\"; expected low, mid or high",
        ])
      let failure = #expect(throws: Failure.self) { try library.find("troika") }
      #expect(failure?.kind == .invalid && failure?.code == "protocol.broken")
      #expect(failure?.hint == "\"hmw protocol check \(path)\" shows what to mend.")
    }
  }

  @Test("Two files of one id are one too many")
  func twoFiles() throws {
    try withFolder(["my_circle.yaml": ProtocolText.right, "my_circle.yml": ProtocolText.right]) { folder in
      let problems = ProtocolLibrary(folder: folder).all().problems.map(\.message)
      #expect(problems == ["my_circle.yaml holds the protocol \"my_circle\" too; expected one file for each id"])
    }
  }

  @Test(
    "A word that names no protocol is answered with the nearest one",
    arguments: [
      ("consultncy", "Did you mean \"consultancy\"?"), ("Story-Circle", "Did you mean \"story_circle\"?"),
      ("../../etc/passwd", "\"hmw protocol list\" shows them all."), ("", "\"hmw protocol list\" shows them all."),
      ("my_circl", "Did you mean \"my_circle\"?"),
    ])
  func notFound(id: String, hint: String) throws {
    try withFolder(["my_circle.yaml": ProtocolText.right]) { folder in
      let failure = #expect(throws: Failure.self) { try ProtocolLibrary(folder: folder).find(id) }
      #expect(failure?.kind == .notFound && failure?.code == "protocol.not-found")
      #expect(failure?.message == "There is no protocol \"\(id)\"." && failure?.hint == hint)
    }
  }

  @Test("A file that can't be opened is a problem of its own")
  func unreadable() {
    let read = ProtocolLibrary.check(file: URL(fileURLWithPath: "/nowhere/a.yaml"))
    #expect(
      read.problems.map(\.description) == [
        "/nowhere/a.yaml:1:1: the file can't be read; expected a text file that you may open"
      ])
  }

  @Test(
    "Swapped, missing and foreign letters count one each",
    arguments: [("minuets", "minutes", 1), ("rols", "roles", 1), ("trist", "trust", 1), ("", "abc", 3)])
  func edits(left: String, right: String, edits: Int) {
    #expect(NearestWord.edits(Array(left), Array(right)) == edits)
  }
}

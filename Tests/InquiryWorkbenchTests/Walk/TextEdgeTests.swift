import InquiryDomain
import InquiryWorkbench
import Testing

@Suite("Awkward words")
struct TextEdgeTests {
  /// Every place that takes words, with how many characters it keeps.
  struct Field: Sendable, CustomTestStringConvertible {
    let name: String
    let limit: Int
    let write: @Sendable (Room, String) throws -> Void
    var testDescription: String { name }
  }

  static let fields: [Field] = [
    Field(name: "note", limit: 280) { _ = try $0.workbench.addCauses([$1], in: $0.north, by: .keeper) },
    Field(name: "edited note", limit: 280) { _ = try $0.workbench.editCause($0.note(1).id, text: $1, by: .keeper) },
    Field(name: "story", limit: 10_000) {
      _ = try $0.workbench.addStory(StoryForm(happened: $1), in: $0.north, by: .keeper)
    },
    Field(name: "quote", limit: 1_000) {
      _ = try $0.workbench.addStory(StoryForm(happened: "x", quotes: [$1]), in: $0.north, by: .keeper)
    },
    Field(name: "about", limit: 1_000) {
      _ = try $0.workbench.editStory($0.story(1).id, StoryForm(about: $1), by: .keeper)
    },
    Field(name: "need", limit: 1_000) { _ = try $0.workbench.addNeed($1, in: $0.north, by: .keeper) },
    Field(name: "check", limit: 1_000) { room, text in
      var form = CheckForm()
      form.ownerID = try room.person(1).id
      form.assumption = text
      form.missingVoice = text
      form.test = text
      form.evidence = [.init(side: .for, kind: .told, text: text)]
      _ = try room.workbench.addCheck(form, in: room.north, by: .keeper)
    },
    Field(name: "situation", limit: 10_000) { room, text in
      var form = CheckForm()
      form.situation = text
      form.conclusion = text
      _ = try room.workbench.editCheck(room.check(1).id, form, by: room.actor(1))
    },
    Field(name: "group", limit: 200) { _ = try $0.workbench.group([$0.note(3).id], name: $1, by: .keeper) },
    Field(name: "renamed group", limit: 200) { _ = try $0.workbench.renameGroup($0.group(1).id, to: $1, by: .keeper) },
    Field(name: "question", limit: 484) { _ = try $0.workbench.addQuestion($1, in: $0.north, by: .keeper) },
    Field(name: "draft", limit: 484) { _ = try $0.workbench.draft($1, of: $0.question(1).id, by: .keeper) },
    Field(name: "kept reason", limit: 1_000) { _ = try $0.workbench.keep($0.question(3).id, reason: $1, by: .keeper) },
    Field(name: "dissent", limit: 1_000) { _ = try $0.workbench.adopt($0.question(1).id, dissent: $1, by: .keeper) },
    Field(name: "norm", limit: 1_000) { _ = try $0.workbench.addNorm($1, to: $0.cohort.id, by: .keeper) },
    Field(name: "person", limit: 200) {
      _ = try $0.workbench.addPeople([NewMember(name: $1)], to: $0.cohort.id, by: .keeper)
    },
    Field(name: "school", limit: 200) { _ = try $0.workbench.renameSchool($0.school(1).id, to: $1, by: .keeper) },
    Field(name: "school of somebody new", limit: 200) {
      _ = try $0.workbench.addPeople([NewMember(name: "Gil", school: $1)], to: $0.cohort.id, by: .keeper)
    },
    Field(name: "cohort", limit: 200) { _ = try $0.workbench.createCohort(name: $1, timeZone: "UTC", by: .keeper) },
    Field(name: "community", limit: 200) {
      _ = try $0.workbench.addCommunity(name: $1, challenge: "", to: $0.cohort.id, by: .keeper)
    },
    Field(name: "challenge", limit: 1_000) {
      _ = try $0.workbench.addCommunity(name: "East", challenge: $1, reason: $1, to: $0.cohort.id, by: .keeper)
    },
    Field(name: "session title", limit: 200) {
      _ = try $0.workbench.planSession(in: $0.cohort.id, title: $1, by: .keeper)
    },
  ]

  @Test("fit up to the limit, in any script", arguments: fields)
  func fits(_ field: Field) throws {
    let room = try Room()
    let letters = ["x", "学", "م", "🙂"]
    let whole = String((0..<field.limit).map { Character(letters[$0 % letters.count]) })
    try field.write(room, whole)
    #expect(try room.dump().contains(String(whole.prefix(60))))
  }

  @Test("beyond it are refused in words, and nothing changes", arguments: fields)
  func tooLong(_ field: Field) throws {
    let room = try Room()
    let before = (try room.dump(), try room.history())
    for letter in ["x", "e\u{301}", "👩‍👩‍👧‍👦", "学"] {
      for count in [field.limit / letter.unicodeScalars.count + 1, 10_001] {
        let failure = #expect(throws: Failure.self) { try field.write(room, String(repeating: letter, count: count)) }
        #expect(failure?.code == "entry.too-long", "\(count) of \(letter)")
      }
    }
    #expect(try room.dump() == before.0)
    #expect(try room.history() == before.1)
  }

  @Test("that are no words never reach SQLite's own rules", arguments: fields)
  func empty(_ field: Field) throws {
    let room = try Room()
    for text in ["", "   ", "\u{1B}\u{7}", "\n"] {
      let before = try room.dump()
      do {
        try field.write(room, text)
        if try room.dump() != before { _ = try room.workbench.undo(by: .keeper) }
      } catch let failure as Failure {
        #expect(failure.code == "entry.empty", "\(failure)")
      }
      #expect(try room.dump() == before)
    }
  }

  @Test(
    "keep their letters and lose their control characters",
    arguments: [
      ("\u{1B}]0;owned\u{7}late bus", "]0;owned"), ("هل الوقت كافٍ", "هل الوقت كافٍ"), ("没有时间", "没有时间"),
      ("👩‍👩‍👧‍👦 come late", "👩‍👩‍👧‍👦 come late"), ("it's \"fine\" \\ {}", "it's \"fine\" \\ {}"),
    ])
  func letters(_ typed: String, _ kept: String) throws {
    let room = try Room()
    let note = try #require(try room.workbench.addCauses([typed], in: room.north, by: .keeper).first)
    #expect(note.text.hasPrefix(kept))
    #expect(!note.text.unicodeScalars.contains { $0.value < 0x20 })
    let after = try room.dump()
    _ = try room.workbench.undo(by: .keeper)
    _ = try room.workbench.redo(by: .keeper)
    #expect(try room.dump() == after)
  }

  @Test("among good ones keep all of them out", arguments: ["", String(repeating: "x", count: 10_000)])
  func allOrNone(_ bad: String) throws {
    let room = try Room()
    let before = try room.dump()
    #expect(throws: Failure.self) { try room.workbench.addCauses(["zebra fine", bad], in: room.north, by: .keeper) }
    #expect(throws: Failure.self) {
      try room.workbench.addPeople([NewMember(name: "Gil"), NewMember(name: bad)], to: room.cohort.id, by: .keeper)
    }
    #expect(try room.dump() == before)
  }

  @Test("in other scripts name different people and communities")
  func names() throws {
    let room = try Room()
    for name in ["王芳", "王芬", "فاطمة", "فاطمه علي", "Ана", "Ana"] {
      _ = try room.workbench.addPeople([NewMember(name: name)], to: room.cohort.id, by: .keeper)
      _ = try room.workbench.addCommunity(name: name, challenge: "", to: room.cohort.id, by: .keeper)
    }
    #expect(try room.book().person("王芬").name == "王芬")
    #expect(throws: Failure.self) {
      try room.workbench.addCommunity(name: "ANA", challenge: "", to: room.cohort.id, by: .keeper)
    }
  }
}

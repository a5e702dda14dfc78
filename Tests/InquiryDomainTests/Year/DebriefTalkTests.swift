import InquiryDomain
import Testing

@Suite("A debrief while it is held")
struct DebriefTalkTests {
  private static let start = Instant(milliseconds: 1_771_947_000_000)
  private static let people = ["ben", "ana", "cai"].map { Identifier<Person>($0) }

  private static func talk(_ count: Int = 2) -> DebriefTalk {
    let step = { (id: String, minutes: Double, repeats: ProtocolStep.Repetition, captures: ProtocolStep.Capture) in
      ProtocolStep(id: id, title: id, minutes: minutes, script: "", prompt: "", captures: captures, repeats: repeats)
    }
    return DebriefTalk(
      people: Array(people.prefix(count)), typistID: people[1],
      following: FacilitationProtocol(
        id: "peer_debrief", name: "Peer debrief", origin: "", purpose: "", useWhen: "", trust: .mid,
        size: .init(min: 2, ideal: 2, max: 3),
        steps: [
          step("told", 2, .person, .nothing), step("asked", 3, .person, .nothing),
          step("insight", 2, .person, .debrief),
          step("close", 2, .once, .nothing),
        ]), at: start)
  }

  private static func at(_ seconds: Double) -> Instant { start.adding(seconds: seconds) }

  @Test("lets each speak for the same time, one after the other", arguments: [2, 3])
  func turns(_ count: Int) throws {
    var talk = Self.talk(count)
    var speakers: [String?] = [talk.speakerID?.text]
    for number in 1...count {
      #expect(talk.left(at: Self.at(Double(number - 1) * 420)) == 420)
      #expect(talk.listenerIDs.count == count - 1)
      try talk.swap(at: Self.at(Double(number) * 420))
      speakers.append(talk.speakerID?.text)
    }
    #expect(speakers == Self.people.prefix(count).map(\.text) + [nil])
    #expect(talk.stop?.step.id == "close")
    #expect(!talk.hasNext)
    #expect(throws: Walk.IllegalEvent.self) { try talk.swap(at: Self.at(2_000)) }
    #expect(talk.minutes(at: Self.at(Double(count) * 420 + 60)) == count * 7 + 1)
  }

  @Test("counts the whole turn down, whatever each step takes")
  func halves() throws {
    var talk = Self.talk()
    #expect(talk.left(at: Self.at(48)) == 372)
    try talk.move(.next, at: Self.at(180))
    #expect(talk.left(at: Self.at(180)) == 240)
    try talk.move(.extend(minutes: 1), at: Self.at(200))
    #expect(talk.left(at: Self.at(200)) == 280)
    #expect(talk.left(at: Self.at(500)) == -20)
    try talk.swap(at: Self.at(500))
    #expect(talk.left(at: Self.at(500)) == 420)
    try talk.move(.back, at: Self.at(510))
    #expect(talk.speakerID == Self.people[0])
    #expect(talk.stop?.step.id == "insight")
  }

  @Test("takes the last thing back, the clock's moves too, and never its start")
  func undo() throws {
    var talk = Self.talk()
    talk.put(.question, "What surprised you?", of: Self.people[0], at: Self.at(10))
    try talk.swap(at: Self.at(20))
    talk.leave(at: Self.at(30))
    _ = talk.comeBack(at: Self.at(40))
    #expect(talk.undo()?.deed == .walk)
    #expect(talk.speakerID == Self.people[0])
    #expect(talk.left(at: Self.at(50)) == 380, "the ten seconds away do not count")
    #expect(talk.undo()?.text == "What surprised you?")
    #expect(talk.isEmpty)
    #expect(talk.undo() == nil)
    #expect(talk.walk.startedAt == Self.start)
  }

  @Test("stands still while nobody is there, and after a long silence")
  func silence() throws {
    var left = Self.talk()
    left.leave(at: Self.at(60))
    #expect(left.left(at: Self.at(90_000)) == 360)
    #expect(left.comeBack(at: Self.at(90_000)) == Self.at(60))
    #expect(left.left(at: Self.at(90_010)) == 350)
    var killed = Self.talk()
    #expect(killed.comeBack(at: Self.at(100)) == nil)
    #expect(killed.left(at: Self.at(100)) == 320)
    #expect(killed.comeBack(at: Self.at(90_000)) == Self.start)
    #expect(killed.minutes(at: Self.at(90_000)) == 1)
  }

  @Test("keeps what was said to whom, and which application it was about")
  func words() {
    var talk = Self.talk()
    let (ben, ana) = (Self.people[0], Self.people[1])
    talk.put(.fact, "Which class?", of: ben, at: Self.start)
    talk.put(.question, "What surprised you?", of: ben, at: Self.start)
    talk.put(.insight, "Ask first.", of: ben, at: Self.start)
    talk.put(.insight, "Then wait.", of: ben, at: Self.start)
    talk.put(.entry, "e1", of: ben, at: Self.start)
    #expect(talk.questions(.fact, to: ben) == ["Which class?"])
    #expect(talk.questions(.question, to: ana).isEmpty)
    #expect(talk.words(.insight, of: ben) == "Ask first.\nThen wait.")
    #expect(talk.words(.noticed, of: ben) == nil)
    #expect(talk.entryID(of: ben)?.text == "e1")
    talk.put(.entry, nil, of: ben, at: Self.start)
    #expect(talk.entryID(of: ben) == nil)
  }

  @Test("is taken up by its people and by whoever began it, and by nobody else")
  func open() {
    let talk = Self.talk()
    let actor = { (id: String) in Actor(personID: Identifier(id), name: id, facilitates: true) }
    #expect(talk.isOpen(to: actor("ben")) && talk.isOpen(to: actor("ana")))
    #expect(!talk.isOpen(to: actor("cai")) && !talk.isOpen(to: .keeper))
  }
}

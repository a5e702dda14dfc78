import Testing

@testable import InquiryDomain

@Suite("The privacy scrub")
struct PrivacyScrubTests {
  private let scrub = PrivacyScrub(ScrubSamples.index)

  @Test("finds what each sentence gives away", arguments: ScrubSamples.tuning + ScrubSamples.mending)
  func finds(_ sample: ScrubSamples.Labelled) {
    let found = scrub.findings(in: sample.text)
    #expect(ScrubScore(sample, found).missed.isEmpty, "\(sample.text): \(found.map(\.words))")
    #expect(ScrubScore(sample, found).surplus == 0, "\(sample.text): \(found.map(\.words))")
  }

  @Test("stays quiet on everyday sentences", arguments: ScrubSamples.tuningClean + ScrubSamples.mendingClean)
  func quiet(_ text: String) {
    #expect(scrub.findings(in: text) == [])
  }

  @Test("holds on sentences that it was not made with")
  func heldOut() {
    let scores = (ScrubSamples.heldOut + ScrubSamples.fresh).map { ScrubScore($0, scrub.findings(in: $0.text)) }
    let expected = scores.map(\.expected).reduce(0, +)
    let caught = expected - scores.map(\.missed.count).reduce(0, +)
    let clean = ScrubSamples.heldOutClean + ScrubSamples.freshClean
    let alarms = clean.count { !scrub.findings(in: $0).isEmpty }
    #expect(Double(caught) >= 0.93 * Double(expected), "\(caught) of \(expected)")
    #expect(Double(alarms) <= 0.03 * Double(clean.count), "\(alarms)")
  }

  @Test(
    "leaves nothing direct behind",
    arguments: ScrubSamples.tuning + ScrubSamples.mending + ScrubSamples.heldOut + ScrubSamples.fresh)
  func leavesNothing(_ sample: ScrubSamples.Labelled) {
    let scrubbed = scrub.read(sample.text).scrubbed
    #expect(scrub.findings(in: scrubbed).filter { $0.severity == .direct } == [], "\(scrubbed)")
  }

  @Test("puts only what was accepted in place")
  func accepting() {
    let text = "Maria and Ms. Alvarez met in Room 12."
    #expect(scrub.scrubbed(text) { $0.kind == .name } == "Maria and a teacher met in Room 12.")
    #expect(scrub.scrubbed(text) { _ in false } == text)
    #expect(scrub.scrubbed(text) == "A colleague and a teacher met in a classroom.")
  }

  @Test(
    "writes its stand-ins into the grammar of their place",
    arguments: [
      ("Ms. Alvarez's class was loud.", "A teacher's class was loud."),
      ("Our clerk's tone hurt her.", "A colleague's tone hurt her."),
      ("I wrote to our Ms. Alvarez.", "I wrote to our teacher."),
      ("Maria and Jamal left.", "A colleague and another colleague left."),
      ("On March 3 the boiler broke.", "In the spring the boiler broke."),
      ("We met last Tuesday at 10:15.", "We met recently."),
      ("An 8-year-old told me.", "A young student told me."),
      ("I lead Lincoln Elementary.", "I lead an elementary school."),
      ("A student with autism was sent out.", "A student was sent out."),
      ("The only Black teacher left.", "A teacher left."),
      ("Hablé con la Sra. Gutiérrez.", "Hablé con la docente."),
      ("王老师没来。", "一位老师没来。"),
    ])
  func grammar(_ typed: String, _ wider: String) {
    #expect(scrub.read(typed).scrubbed == wider)
  }

  @Test(
    "finds a school of three letters by its capital, and leaves the tree alone",
    arguments: [("There is gossip at Elm.", ["Elm"]), ("The elm in the yard fell.", [])])
  func shortSchool(_ text: String, _ words: [String]) {
    #expect(PrivacyScrub(ScrubIndex(schools: ["Elm Elementary"])).findings(in: text).map(\.words) == words)
  }

  @Test("weighs a name more than what may only point to somebody")
  func severity() {
    let direct = scrub.findings(in: "Maria, m@x.org, 510-555-0123, student ID 88421, Lincoln Elementary, 12 Elm St")
    #expect(direct.map(\.severity) == Array(repeating: .direct, count: 6))
    let look = scrub.findings(in: "Our clerk, on March 3, in Room 12, with an 8-year-old; the family is undocumented")
    #expect(look.map(\.severity) == Array(repeating: .look, count: 5))
  }

  @Test("asks the k-check, does not certify, and says so")
  func reading() {
    let reading = scrub.read("Nothing to see.")
    #expect(reading.findings.isEmpty && !reading.certified && reading.scrubbed == "Nothing to see.")
    #expect(reading.k.contains("at least three schools"))
    #expect(reading.reminder.contains("A person must read this"))
  }

  @Test("asks short questions", arguments: ScrubFinding.Kind.allCases)
  func asks(_ kind: ScrubFinding.Kind) {
    for severity in [ScrubFinding.Severity.direct, .look] {
      #expect(kind.ask(severity).hasSuffix("?") && kind.ask(severity).count < 100)
    }
  }

  @Test("knows no roster without one, and still finds what looks like a person")
  func withoutRoster() {
    let bare = PrivacyScrub()
    #expect(bare.findings(in: "Hope is at Hillcrest with Rose.") == [])
    #expect(bare.findings(in: "Ms. Alvarez and Tanisha Brown").map(\.kind) == [.name, .name])
  }

  @Test("settles the article's front-office story")
  func frontOffice() {
    let story = """
      The man in our front office did not partner well with families of color. On October 12 I heard our office manager \
      tell Mrs. Okonkwo, whose son Malik is in third grade, to come back with papers. I needed language I was \
      comfortable using to interrupt biased talk. Nobody at Hillcrest had said a word for years.
      """
    let reading = scrub.read(story)
    #expect(reading.findings.map(\.kind) == [.date, .role, .name, .name, .school])
    #expect(
      reading.scrubbed == """
        The man in our front office did not partner well with families of color. In the fall I heard a colleague who \
        greets families tell a teacher, whose son is in third grade, to come back with papers. I needed language I was \
        comfortable using to interrupt biased talk. Nobody at a school had said a word for years.
        """)
  }
}

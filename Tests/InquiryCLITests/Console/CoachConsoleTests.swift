import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryCLI
@testable import InquiryWorkbench

@Suite("The coach in the console")
struct CoachConsoleTests {
  @Test(
    "understands answers to a suggested column",
    arguments: [
      ("y", .yes), ("YES", .yes), ("n", .no), ("", .later), ("  ", .later), ("q", .leave), ("S", .column(.skills)),
      ("resources", .column(.resources)), ("move 7 S", .unclear),
      ("edit No block", .words("No block")), ("x", .unclear), ("7", .unclear),
    ] as [(String, AdviceAnswer)])
  func adviceAnswers(_ line: String, _ answer: AdviceAnswer) {
    #expect(AdviceAnswer(line) == answer)
  }

  @Test(
    "understands answers to a suggested group",
    arguments: [
      ("y", .yes), ("n", .no), ("", .later), ("q", .leave), ("out 4", .out([4])), ("out 4, 5", .out([4, 5])),
      ("out", .unclear), ("fewer", .size(-1)), ("more", .size(1)), ("name \"Time\"", .name("Time")),
      ("y Time to meet", .name("Time to meet")), ("perhaps", .unclear),
    ] as [(String, OfferAnswer)])
  func offerAnswers(_ line: String, _ answer: OfferAnswer) {
    #expect(OfferAnswer(line) == answer)
  }

  @Test(
    "knows its verbs, and leaves sentences alone",
    arguments: [
      ("suggest", .suggest(.fitting)), ("suggest groups", .suggest(.groups(across: false))),
      ("suggest across", .suggest(.groups(across: true))), ("use", .useStart), ("use 2", .use(2)), ("why", .why(nil)),
      ("remix", .remix), ("ideas", .ideas), ("why do we rush families", .words("why do we rush families")),
      ("suggest a better time to families", .words("suggest a better time to families")),
    ] as [(String, ConsoleVerb)])
  func verbs(_ line: String, _ verb: ConsoleVerb) {
    #expect(VerbParser(captures: .question).parse(line) == verb)
  }

  @Test("says what words of a note give away, and nothing where there is nothing")
  func beside() throws {
    let riverside = try Riverside()
    let shown = try ScriptedConsole(riverside).type(
      "add S We can't yet lead a hard conversation", "add R Ben Okafor has no time in his schedule")
    #expect(!shown.contains("Look again: \"We"))
    #expect(shown.contains("Look again: \"Ben Okafor\""))
  }

  @Test("shows one note after the other, sorts, refuses, changes and leaves for later")
  func columns() throws {
    let riverside = try Riverside()
    let place = Place(cohortID: riverside.cohort.id, communityID: try riverside.book.communities[0].id)
    _ = try riverside.bench.addCauses(
      [
        "No time in the schedule to meet families", "We can't yet lead a hard conversation",
        "Parents don't care about homework", "We don't know which families stopped coming",
      ], in: place, by: .keeper)
    let shown = try ScriptedConsole(riverside).type(
      "suggest notes", "y", "n", "edit We never asked what evenings are like", "", "history")
    #expect(shown.contains("1 of 4"))
    #expect(shown.contains("Note 1 goes to Resources"))
    #expect(shown.contains("Refused; note 2 stays unsorted"))
    #expect(shown.contains("Changed note 3"))
    #expect(shown.contains("That was the last"))
    let causes = try riverside.bench.visible(Cause.self, in: riverside.cohort.id, to: .keeper)
    #expect(causes.map(\.category) == [.resources, nil, nil, nil])
    #expect(causes[2].text == "We never asked what evenings are like")
  }

  @Test("reads well at every width", arguments: [100, 60, 40, 0])
  func screens(width: Int) throws {
    let screen = width == 0 ? Screen(width: 60, accessible: true) : Screen(width: width)
    let place = Place(cohortID: Identifier("1"))
    let notes = ["No interpreter at conferences", "One interpreter for all conferences of the whole autumn term"]
      .enumerated().map {
        Cause(
          id: Identifier("\($0.offset)"), number: $0.offset + 6, cohortID: place.cohortID, text: $0.element,
          category: .resources, createdAt: TestAmbient.start)
      }
    let offer = GroupOffers.Offer(
      code: "3f9a1", title: "Interpreter, conferences", category: .resources, notes: notes,
      why: ["interpreter", "conferences"])
    let advice = NoteAdvice(
      cause: notes[1], suggestion: CategorySuggester().suggest("We can't yet lead a hard conversation about race"))
    let lines =
      AdviceScreen(advice: advice, place: "2 of 9").lines(on: screen) + [""]
      + OfferScreen(offer: offer, place: "1 of 4").lines(on: screen) + [""]
      + WhyLines(help: .about(.solution)).lines(on: screen)
    #expect(width == 0 || lines.allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(lines.map { $0 + "\n" }.joined(), named: "coach-\(width == 0 ? "accessible" : "\(width)").txt")
  }
}

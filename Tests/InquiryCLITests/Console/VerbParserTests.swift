import InquiryDomain
import Testing

@testable import InquiryCLI

@Suite struct VerbParserTests {
  private func parse(_ line: String, form: Bool = false, captures: ProtocolStep.Capture = .nothing) -> ConsoleVerb {
    VerbParser(formIsOpen: form, captures: captures).parse(line)
  }

  @Test(arguments: [
    ("next", ConsoleVerb.walk(.next)), ("back", .walk(.back)), ("+1", .walk(.extend(minutes: 1))),
    ("+5", .walk(.extend(minutes: 5))), ("-2", .walk(.extend(minutes: -2))), ("pause", .walk(.pause)),
    ("go on", .walk(.resume)), ("reveal", .walk(.reveal)), ("done", .walk(.finish)),
    ("move 7 S", .move([7], .skills)), ("move 7, 8 dispositions", .move([7, 8], .dispositions)),
    ("group 5 6 \"What matters\"", .group([5, 6], name: "What matters", column: nil)),
    ("group 5 6 What matters in K", .group([5, 6], name: "What matters", column: .knowledge)),
    ("ungroup Time", .ungroup("Time")), ("ungroup 5 6", .takeOut([5, 6])), ("merge 5 6 7", .merge(5, [6, 7])),
    ("edit 5", .edit(5, nil)), ("edit 5 No shared time", .edit(5, "No shared time")), ("show 5", .show(5)),
    ("add S Coaching without telling", .add("Coaching without telling", person: nil, column: .skills)),
    ("add @hana No books", .add("No books", person: "hana", column: nil)),
    ("@hana No books", .add("No books", person: "hana", column: nil)), ("@hana", .speaker("hana")),
    ("from 5 need 4", .from(causes: [5], needs: [4])), ("from need 4", .from(causes: [], needs: [4])),
    ("keep", .keep(nil)), ("keep because it is ours", .keep("it is ours")), ("use 2", .use(2)),
    ("next question", .next(.new)), ("question 3", .next(.number(3))), ("vote", .vote([], .questions)),
    ("vote causes", .vote([], .causes)), ("vote 1 3", .vote([1, 3], .questions)), ("close", .close),
    ("adopt 2 \"Too wide\"", .adopt(2, dissent: "Too wide")),
    ("reword How might we listen because they said so", .reword("How might we listen", because: "they said so")),
    ("think It is the timetable", .think("It is the timetable")), ("undo", .undo), ("?", .help), ("qr", .joinCard),
  ])
  func `A line with a verb's shape is that verb`(line: String, verb: ConsoleVerb) {
    #expect(parse(line) == verb)
  }

  @Test(arguments: [
    "move to a new building ate our year", "next year's budget is cut", "back then nobody asked", "group work is noise",
    "show me the data, they say", "edit wars about the handbook", "keep the peace at any price",
    "use of aides is uneven",
    "vote of no confidence", "add", "adopt a school never called back", "close to nobody speaks Somali",
    "merge of two schools",
    "+ more time", "say nothing, lose nothing", "who greets families?", "undo the damage", "S", "No interpreter",
  ])
  func `Words that only begin like a verb are people's words`(line: String) {
    #expect(parse(line) == .words(line))
  }

  @Test func `Letters are verbs only where they mean something`() {
    #expect(parse("s") == .words("s"))
    #expect(parse("s", form: true) == .skip)
    #expect(parse("b", form: true) == .back)
    #expect(parse("n They need time", captures: .story) == .need("They need time"))
    #expect(parse("n They need time") == .words("n They need time"))
    #expect(parse("A parent came", captures: .story) == .words("A parent came"))
  }

  @Test(arguments: [("nxet", "next"), ("reveel", "reveal"), ("undoo", "undo")])
  func `A slip of a verb is asked about`(typed: String, meant: String) {
    #expect(StrayVerb.verb(for: typed) == meant)
  }

  @Test(arguments: ["time", "no", "trust", "fear of change", "wall"])
  func `A single honest word is no slip`(typed: String) {
    #expect(StrayVerb.verb(for: typed) == nil)
  }
}

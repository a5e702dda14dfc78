import Foundation
import InquiryDomain
import Testing

@testable import InquiryContent

@Suite("Problems of a protocol file")
struct ContentProblemTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var old: String
    var new: String
    var expected: [String]

    init(_ name: String, _ old: String, _ new: String, _ expected: String...) {
      (testDescription, self.old, self.new, self.expected) = (name, old, new, expected)
    }
  }

  static let fields: [Case] = [
    Case(
      "unknown key with a near one", "    minutes: 2.5", "    minuets: 2.5",
      "11:5: a step has no \"minutes\"; expected one",
      "13:5: unknown key \"minuets\" in a step; did you mean \"minutes\"?"),
    Case(
      "unknown key with no near one", "max: 6}", "max: 6, colour: 7}",
      "7:34: unknown key \"colour\" in \"size\"; expected min, ideal or max"),
    Case(
      "key twice", "purpose: Hear everyone.", "name: Again\npurpose: Hear everyone.",
      "4:1: the key \"name\" stands twice, first on line 2; expected it once"),
    Case(
      "keys twice and another fault", "    title: Tell", "    title: Tell\n    title: Tell\n    title: 5\n    work: me",
      "13:5: the key \"title\" stands twice, first on line 12; expected it once",
      "14:5: the key \"title\" stands twice, first on line 12; expected it once",
      "15:11: \"work\" is \"me\"; expected everyone, pairs, triads, groups, presenter or facilitator"),
    Case(
      "missing keys", "id: my_circle\nname: My circle\n", "",
      "1:1: a protocol has no \"id\"; expected one", "1:1: a protocol has no \"name\"; expected one"),
    Case(
      "word outside the enum", "trust: low", "trust: medium",
      "6:8: \"trust\" is \"medium\"; expected low, mid or high"),
    Case("empty text", "Please tell.", "\"  \"", "14:13: \"script\" is empty; expected text"),
    Case("nothing as text", "prompt: What happened?", "prompt: ~", "15:13: \"prompt\" is empty; expected text"),
    Case("list as text", "name: My circle", "name: [a]", "2:7: \"name\" is a list; expected text"),
    Case(
      "text as list", "roles:\n  - Teller", "roles: Teller",
      "8:8: \"roles\" is \"Teller\"; expected a list, each entry after \"- \""),
    Case(
      "keys in a list of texts", "  - Teller", "  - Teller: tells",
      "9:5: an entry of \"roles\" is a set of keys; expected text"),
    Case(
      "text as number", "minutes: 2.5", "minutes: five",
      "13:14: \"minutes\" is \"five\"; expected a number such as 5 or 2.5"),
    Case(
      "clock time as number", "minutes: 2.5", "minutes: 1:30",
      "13:14: \"minutes\" is \"1:30\"; expected a number such as 5 or 2.5"),
    Case(
      "no minutes", "minutes: 2.5", "minutes: 0",
      "13:14: \"minutes\" is 0; expected more than 0 and at most 240"),
    Case(
      "minutes below nothing", "minutes: 2.5", "minutes: -1",
      "13:14: \"minutes\" is -1; expected more than 0 and at most 240"),
    Case(
      "too many minutes", "minutes: 2.5", "minutes: 240.5",
      "13:14: \"minutes\" is 240.5; expected more than 0 and at most 240"),
    Case(
      "neither true nor false", "silent: true", "silent: maybe",
      "16:13: \"silent\" is \"maybe\"; expected true or false"),
    Case(
      "half a person", "min: 3", "min: 2.5",
      "7:13: \"min\" is \"2.5\"; expected a whole number from 1 to 1000"),
    Case(
      "ideal below min", "ideal: 4", "ideal: 2",
      "7:23: \"ideal\" is 2 and \"min\" is 3; expected min ≤ ideal ≤ max"),
    Case(
      "max below ideal", "max: 6", "max: 3",
      "7:31: \"max\" is 3 and \"ideal\" is 4; expected min ≤ ideal ≤ max"),
    Case(
      "size as text", "{min: 3, ideal: 4, max: 6}", "four",
      "7:7: \"size\" is \"four\"; expected keys such as \"id: …\""),
    Case(
      "step as text", "  - id: tell", "  - talk\n  - id: tell",
      "11:5: a step is \"talk\"; expected keys such as \"id: …\""),
    Case(
      "step id twice", "  - id: tell",
      "  - {id: tell, title: T, minutes: 1, script: S, prompt: P}\n  - id: tell",
      "12:9: the step id \"tell\" stands twice, first on line 11; expected another id"),
    Case(
      "step id with a capital", "id: tell", "id: Tell",
      "11:9: \"id\" is \"Tell\"; expected small letters, digits, - and _, beginning with a letter"),
    Case(
      "protocol id with a hyphen", "id: my_circle", "id: my-circle",
      "1:5: \"id\" is \"my-circle\"; expected small letters, digits and _, beginning with a letter"),
    Case(
      "id unlike the file's name", "id: my_circle", "id: our_circle",
      "1:5: \"id\" is \"our_circle\" and the file is named \"my_circle\"; expected them to be the same"),
    Case(
      "a stranger's terminal codes", "trust: low", "trust: \"\\e[31m\(String(repeating: "x", count: 60))\"",
      "6:8: \"trust\" is \"[31m\(String(repeating: "x", count: 35))…\"; expected low, mid or high"),
  ]

  @Test("says where it is, what it is and what was expected", arguments: fields)
  func says(fault: Case) {
    let text = ProtocolText.replacing(fault.old, with: fault.new)
    let (definition, problems) = ProtocolLibrary.check(text: text, path: "my_circle.yaml")
    #expect(problems.map(\.description) == fault.expected.map { "my_circle.yaml:\($0)" })
    #expect(definition == nil)
  }

  @Test("An empty list of steps is a problem, where the list stands")
  func noSteps() throws {
    let start = try #require(ProtocolText.right.range(of: "steps:"))
    let text = ProtocolText.right[..<start.lowerBound] + "steps: []\n"
    let problems = ProtocolLibrary.check(text: String(text), path: "my_circle.yaml").problems
    #expect(
      problems.map(\.description) == ["my_circle.yaml:10:8: \"steps\" is an empty list; expected at least one step"])
  }

  @Test("Text that is no file may have any id")
  func noFile() {
    #expect(ProtocolLibrary.check(text: ProtocolText.right, path: "standard input").problems.isEmpty)
  }

  @Test("A right file becomes the protocol it describes")
  func right() throws {
    let read = ProtocolLibrary.check(text: ProtocolText.right, path: "somewhere/my_circle.yml")
    let definition = try #require(read.definition)
    #expect(definition.size == .init(min: 3, ideal: 4, max: 6))
    #expect(definition.useWhen == "At the start." && definition.roles == ["Teller"] && definition.debrief == [])
    let step = ProtocolStep(
      id: "tell", title: "Tell", minutes: 2.5, silent: true, script: "Please tell.", prompt: "What happened?",
      captures: .story, repeats: .person)
    #expect(definition.steps == [step])
  }
}

import InquiryDomain
import Testing

@Suite("A sign that a note may name somebody")
struct NameSignsTests {
  @Test(
    "is any name, known or not, any address and any long number",
    arguments: [
      "Jaylen's mom never came", "we never asked ana", "Some of us avoid Ms. Lopez", "Mail ben@oak.org", "ID 40213",
      "Nobody at Oak calls back", "我们没有时间", "José is late", "Maria waits outside",
    ])
  func signs(_ text: String) { #expect(NameSigns.any(in: text, names: ["Ana Reyes", "Ben Okafor"])) }

  @Test(
    "is not in everyday notes",
    arguments: [
      "No time in the schedule to meet families", "We can't yet lead a hard talk, and I'm afraid", "", "3 aides",
    ])
  func none(_ text: String) { #expect(!NameSigns.any(in: text, names: ["Ana Reyes", "Ben Okafor"])) }
}

import InquiryDomain
import Testing

@Suite("Word stems")
struct WordStemTests {
  @Test(
    "Forms of one word share a stem",
    arguments: [
      ["meeting", "meetings", "meet", "meets"], ["family", "families"], ["plan", "plans", "planned", "planning"],
      ["make", "makes", "making"], ["try", "tries", "tried", "trying"], ["class", "classes"],
      ["struggle", "struggles", "struggled", "struggling"], ["fair", "fairness"], ["quick", "quickly"],
      ["teacher", "teachers"], ["coach", "coaches", "coached", "coaching"], ["agree", "agreement"],
      ["translate", "translates", "translation", "translating"], ["reserve", "reservation", "reserving"],
    ])
  func oneStem(forms: [String]) {
    #expect(Set(forms.map { WordStem.of($0) }).count == 1, "\(forms.map { WordStem.of($0) })")
  }

  @Test(
    "Different words keep different stems", arguments: [("bus", "bu"), ("need", "ne"), ("sing", "s"), ("class", "cla")])
  func apart(pair: (String, String)) {
    #expect(WordStem.of(pair.0) != pair.1)
  }

  @Test("Words beyond a–z stay as they are", arguments: ["школами", "会议", "اجتماعات", "2026", ""])
  func untouched(word: String) {
    #expect(WordStem.of(word) == word)
  }
}

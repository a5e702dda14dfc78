import InquiryDomain
import Testing

@Suite("What words weigh")
struct WordWeightTests {
  @Test(
    "Rarer words tell more", arguments: [("the", "school"), ("school", "budget"), ("time", "counselor"), ("a", "zone")])
  func rarer(pair: (String, String)) {
    #expect(CommonWords.weight(of: pair.0) < CommonWords.weight(of: pair.1))
  }

  @Test("Every weight lies between 0 and 1", arguments: ["the", "a", "zurich", "zoo", "aaron", "of"])
  func range(word: String) {
    #expect((0..<1).contains(CommonWords.weight(of: word)))
  }

  @Test(
    "Words that aren't in the table tell most",
    arguments: ["", "retroalimentacion", "学校", "qqqq", "School", "12", "aa aaron"])
  func unknown(word: String) {
    #expect(CommonWords.weight(of: word) == 1)
  }

  @Test("Small words are told from telling ones")
  func stopWords() {
    #expect(["the", "of", "dont", "were", "you"].allSatisfy(StopWords.contains))
    #expect(!["time", "system", "budget", "fear", "son", "die", ""].contains(where: StopWords.contains))
  }
}

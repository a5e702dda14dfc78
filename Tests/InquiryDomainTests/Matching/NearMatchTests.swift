import Testing

@testable import InquiryDomain

@Suite struct NearMatchTests {
  private static let commands = [
    "demo", "cohort", "session", "story", "note", "new", "log", "list", "question", "résumé",
  ]

  @Test(
    "A slip of the fingers finds the word that was meant",
    arguments: [
      ("demoo", "demo"), ("dmeo", "demo"), ("chort", "cohort"), ("sesion", "session"), ("sessoin", "session"),
      ("SESION", "session"), ("resume", "résumé"), ("nwe", "new"), ("lsit", "list"), ("qestoin", "question"),
      ("coho", "cohort"),
    ])
  func finds(_ typed: String, _ meant: String) { #expect(NearMatch.nearest(typed, in: Self.commands) == meant) }

  @Test(
    "Nothing absurd is suggested",
    arguments: [
      "", "a", "no", "xyz", "zebra", "cat", "dog", "sto ne", "delete", "mode", "rent",
      String(repeating: "n", count: 500),
    ])
  func refrains(_ typed: String) { #expect(NearMatch.nearest(typed, in: Self.commands) == nil) }

  @Test("The nearest of several wins, then the one with the same first letter, then the first in the list")
  func ranks() {
    #expect(NearMatch.nearest("stories", in: ["stores", "storied", "stories"]) == "stories")
    #expect(NearMatch.nearest("cord", in: ["word", "core"]) == "core")
    #expect(NearMatch.nearest("cord", in: ["core", "cork"]) == "core")
  }

  @Test("A beginning that several words share suggests none of them")
  func sharedBeginning() { #expect(NearMatch.nearest("inq", in: ["inquiry-open", "inquiry-list"]) == nil) }

  @Test(
    "Letters added, lost, changed and swapped count one each",
    arguments: [
      ("", "", 0), ("abc", "abc", 0), ("abc", "abcd", 1), ("abc", "bc", 1), ("abc", "axc", 1), ("abc", "acb", 1),
      ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
  func distances(_ first: String, _ second: String, _ slips: Int) {
    #expect(EditDistance.between(Array(first), Array(second), atMost: 9) == slips)
    #expect(EditDistance.between(Array(second), Array(first), atMost: slips) == slips)
    #expect(slips == 0 || EditDistance.between(Array(first), Array(second), atMost: slips - 1) == nil)
  }
}

import Testing

@testable import InquiryDomain

@Suite struct PersonHandleTests {
  private static let people = PersonHandle(names: [
    "Ana Reyes", "Ben Okafor", "Bob Lee", "Anabel Ruiz", "Leeann Voss", "José Núñez-Ortiz", "Dana Cole", "Dana Khan",
  ])

  @Test(
    "One person is found by number, name, first name, any word, beginning or initials",
    arguments: [
      ("3", 2), ("#3", 2), ("Ana Reyes", 0), ("ana", 0), ("ben", 1), ("Lee", 2), ("anab", 3), ("rey", 0), ("ana r", 0),
      ("jose", 5), ("ortiz", 5), ("jno", 5), ("dana k", 7), ("dk", 7), ("D.C.", 6), ("okaf", 1),
    ])
  func finds(_ typed: String, _ place: Int) { #expect(Self.people.resolve(typed) == .match(place)) }

  @Test(
    "Where several people fit, nobody is guessed at",
    arguments: [("dana", [6, 7]), ("bo", [1, 2]), ("an", [0, 3]), ("AR", [0, 3])])
  func ambiguous(_ typed: String, _ places: [Int]) { #expect(Self.people.resolve(typed) == .ambiguous(places)) }

  @Test(
    "Where nobody fits, the nearest name is offered, and no absurd one",
    arguments: [("Anna Reyes", 0), ("okafro", 1), ("zebra", nil), ("", nil), ("99", nil), ("...", nil)]
      as [(String, Int?)])
  func nobody(_ typed: String, _ nearest: Int?) { #expect(Self.people.resolve(typed) == .none(nearest: nearest)) }

  @Test("Two people of one name are both offered")
  func namesakes() {
    #expect(PersonHandle(names: ["Ana Reyes", "ana reyes"]).resolve("Ana Reyes") == .ambiguous([0, 1]))
  }

  @Test("Numbers are the ones people see")
  func ownNumbers() {
    let people = PersonHandle(names: ["Ana Reyes", "Ben Okafor"], numbers: [7, 12])
    #expect(people.resolve("12") == .match(1))
    #expect(people.resolve("2") == .none(nearest: nil))
    #expect(PersonHandle(names: []).resolve("1") == .none(nearest: nil))
  }
}

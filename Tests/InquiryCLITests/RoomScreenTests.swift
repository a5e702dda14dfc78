import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryCLI

@Suite("Lists and cards of the room")
struct RoomScreenTests {
  @Test("They read well at every width and aloud", arguments: [100, 60, 40, 0])
  func widths(width: Int) throws {
    let screen = width == 0 ? Screen(width: 60, accessible: true) : Screen(width: width)
    let lines = Self.listing.lines(on: screen) + ["", "--", ""] + Self.card.lines(on: screen)
    try expectSnapshot(lines.map { $0 + "\n" }.joined(), named: "room-\(width == 0 ? "accessible" : "\(width)").txt")
    #expect(width == 0 || lines.allSatisfy { $0.displayWidth <= width })
  }

  @Test("An empty list says what to type")
  func empty() {
    let listing = Listing(
      kind: "need.list", payload: [String](), table: nil, noun: "Need", rows: [], none: "No needs yet.")
    #expect(listing.lines(on: Screen(width: 60)) == ["No needs yet."])
  }

  private static var listing: Listing<[String]> {
    Listing(
      kind: "need.list", payload: [String](), table: nil, noun: "Need",
      rows: [
        ListedRow(key: "4", text: "Time to meet", facts: ["Ana Reyes", "story 3"]),
        ListedRow(
          key: "12", text: "Teachers need to know which part of the reading block matters most when the day slips away",
          facts: ["Ben Okafor", "", "read by the community and the facilitator"]),
        ListedRow(key: "13", text: "وقت للقاء", facts: ["سارة"]),
      ], none: "", after: ["2 checks in all: 1 held, 1 revised."])
  }

  private static var card: Card<[String]> {
    Card(
      kind: "story.show", payload: [String](), title: "Story 3", key: "3",
      fields: [
        CardField(
          "What happened",
          "Three teachers told me they skip the reading block when the day slips.\nOne said: I don't know."),
        CardField("Who it is about", "Year 3 and 4 teachers"),
      ], next: "hmw story edit 3")
  }
}

import InquiryDomain
import Testing

@Suite("The marker of a copied list's item")
struct ListMarkerTests {
  @Test(
    "is taken off",
    arguments: [
      "- No time", "* No time", "• No time", "5. No time", "12) No time", "(3) No time", "  –  No time", "[ ] No time",
      "- [x] No time",
    ])
  func taken(_ line: String) { #expect(ListMarker.removed(from: line) == "No time") }

  @Test(
    "is not seen where there is none",
    arguments: [
      "No time", "5 hours a week", "3.5 hours", "-", "5.", "- ", "2026. That was hard", "K-5 only", "", "(some) of us",
      "没有时间",
    ])
  func none(_ line: String) { #expect(ListMarker.removed(from: line) == line) }
}

import Foundation
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryReports

@Suite struct PosterTests {
  @Test(arguments: Paper.allCases)
  func `The poster is one page of one file`(paper: Paper) throws {
    try expectSnapshot(Samples.poster.sheet(on: paper).html, named: "poster-\(paper.rawValue).html")
    #expect(Samples.poster.sheet(on: paper).hints.isEmpty)
  }

  @Test(arguments: Paper.allCases, FullBoxes.languages.map(\.text))
  func `Two hundred characters fit every box in any language`(paper: Paper, text: String) {
    for sheet in [FullBoxes.poster(text).sheet(on: paper), FullBoxes.journey(text).sheet(on: paper)] {
      #expect(sheet.hints.filter { $0.words.contains("left out") }.isEmpty)
      #expect(!sheet.html.contains("…<"))
    }
    #expect(!Hostile.board(text).svg().contains("…<"))
  }

  @Test func `Boxes over their budget say by how many words`() {
    var poster = Samples.poster
    poster.next = [String(repeating: "word ", count: 35)]
    #expect(poster.sheet(on: .a4).hints == [ReportHint(box: "Next", words: "5 words over")])
    let html = poster.sheet(on: .a4).html
    #expect(
      html.contains("<span class=\"hint\">5 words over</span>") && html.contains(".hints, .hint { display: none }"))
  }

  @Test func `What doesn't fit ends with an ellipsis and is told`() {
    var poster = Samples.poster
    poster.needs = [String(repeating: "needed ", count: 1_000)]
    #expect(poster.sheet(on: .letter).hints.contains { $0.box == "What we needed" && $0.words.contains("left out") })
    #expect(poster.sheet(on: .letter).html.contains("needed…</li>"))
  }

  @Test(arguments: Hostile.texts)
  func `Whatever people write, nothing in the page runs`(text: String) {
    for html in [Hostile.poster(text).sheet(on: .a4).html, Hostile.journey(text).sheet(on: .letter).html] {
      #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("onload='"))
      #expect(html.components(separatedBy: "<style>").count == 2 && !html.contains(" style="))
      #expect(!html.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0 == "\u{202E}" || $0 == "\u{9B}" })
    }
  }

  @Test func `A note that fills more than its column is cut and told`() {
    var poster = Samples.poster
    poster.board.columns = [.skills: BoardColumn(notes: [BoardNote(text: String(repeating: "long ", count: 200))])]
    let sheet = poster.sheet(on: .a4)
    #expect(sheet.hints == [ReportHint(box: "Root causes", words: "the end of a note is left out")])
    #expect(sheet.html.contains("…</tspan>"))
  }

  @Test func `A name that runs from right to left stands on the right, and what is beside it on the left`() {
    var poster = Samples.poster
    poster.community = "أسر عند الباب"
    poster.question = "كيف نرحب بكل أسرة؟"
    let html = poster.sheet(on: .a4).html
    #expect(html.contains("#name,#people{text-align:right}") && html.contains("#place{text-align:left}"))
    #expect(html.contains("#place{left:10mm") && html.contains("#name{left:98.64mm"))
    #expect(html.contains("id=\"question\" dir=\"rtl\""))
  }

  @Test func `An inquiry that has just begun makes a poster too`() {
    let poster = Poster(
      community: "A", cohort: "B", day: Samples.day, question: "", board: BoardPicture(title: "Root causes"))
    let html = poster.sheet(on: .a4).html
    #expect(html.components(separatedBy: "Nothing to show yet").count == 7)
    #expect(html.components(separatedBy: "Nothing here yet").count == 5)
  }
}

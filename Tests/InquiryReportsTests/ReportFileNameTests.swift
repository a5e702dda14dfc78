import Foundation
import InquiryDomain
import Testing

@testable import InquiryReports

@Suite struct ReportFileNameTests {
  @Test(arguments: [
    ("Riverside", "2026-02-24 Riverside - Root causes.svg"), ("", "2026-02-24 Root causes.svg"),
    ("../../etc/passwd", "2026-02-24 etc passwd - Root causes.svg"), ("CON", "2026-02-24 CON - Root causes.svg"),
    ("a<b>c:d\"e|f?g*h\\i/j", "2026-02-24 a b c d e f g h i j - Root causes.svg"),
    (" . trailing. ", "2026-02-24 trailing - Root causes.svg"),
    ("Escuela José O’Neil", "2026-02-24 Escuela José O’Neil - Root causes.svg"),
    ("学校 مدرسة", "2026-02-24 学校 مدرسة - Root causes.svg"),
    ("x\u{202E}gpj.exe\u{0}\n", "2026-02-24 xgpj.exe - Root causes.svg"),
  ])
  func `Names begin with the day and hold only what any file system takes`(place: String, name: String) {
    #expect(ReportFileName(day: Samples.day, place: place, report: "Root causes", ending: "svg").text == name)
  }

  @Test(arguments: Hostile.texts)
  func `No name is longer than 120 bytes or leaves its folder`(text: String) {
    let name = ReportFileName(day: Samples.day, place: text, report: text, ending: "html").text
    #expect(name.utf8.count <= 120 && name.hasPrefix("2026-02-24") && name.hasSuffix(".html"))
    #expect(!name.contains { "/\\:*?\"<>|\n\r\t".contains($0) } && !name.contains(".."))
  }
}

import Foundation
import InquiryDomain
import InquiryReports
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct HostileReportTests {
  static let texts: [(name: String, text: String)] = [
    ("formula", "=HYPERLINK(\"http://x.example\",\"a\") "), ("command", "@SUM(1+1)*cmd|' /C calc'!A0 "),
    ("script", "</title></style><script>alert(1)</script><img src=x onerror=alert(1)> "),
    ("escape", "\u{1B}]0;gone\u{7}\u{1B}[2J\u{9B}31m "), ("bidi", "\u{202E}evil\u{2066}\u{200F} "),
    ("long", String(repeating: "x", count: 160)), ("wide", String(repeating: "wide ", count: 32)),
    ("entity", "&lt;script&gt; ]]> --> <!-- "),
    ("markdown", "# [a](javascript:alert(1)) `x` | y "),
  ]

  @Test(arguments: texts.map(\.name))
  func `Hostile words in every field make every report, and nothing in them runs`(name: String) throws {
    let text = try #require(Self.texts.first { $0.name == name }?.text)
    let room = try CanaryRoom(prefix: text)
    let request = ReportRequest(
      cohortID: room.cohort.id, communities: [room.communities[0].id, nil], audience: .community, showsNames: true)
    for material in try room.workbench.reportMaterial(request, to: .keeper) {
      let draft = ReportDraft(material, now: room.clock.now)
      for file in files(of: draft) { check(file, name) }
    }
  }

  private func files(of draft: ReportDraft) -> [ReportFile] {
    let session = draft.content.sessions.first
    let sheets = ReportKind.allCases.flatMap { report in
      ReportFormat.all(of: report).filter { $0 != .png }.map {
        draft.file(report, $0, on: .a4, session: report == .minutes ? session : nil)
      }
    }
    return sheets + draft.dataFiles(TableFormat()).files
  }

  private func check(_ file: ReportFile, _ name: String) {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let place = "\(file.name) with \(name)"
    #expect(file.name.split(separator: "/").allSatisfy { $0.utf8.count <= 120 && !$0.hasPrefix(".") }, "\(place)")
    #expect(!text.unicodeScalars.contains { Self.isDangerous($0) && !file.name.hasSuffix(".docx") }, "\(place)")
    if [".html", ".svg"].contains(where: file.name.hasSuffix) {
      #expect(!text.contains("<script") && !text.contains("<img") && !text.contains("<!-- "), "\(place)")
    }
    guard file.name.hasSuffix(".csv") else { return }
    for line in text.dropFirst().components(separatedBy: "\r\n").dropFirst() {
      for cell in line.components(separatedBy: ",") {
        #expect(!["=", "+", "@"].contains(cell.drop { $0 == "\"" }.prefix(1)), "\(place): \(cell.prefix(30))")
      }
    }
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    [0x1B, 0x9B, 0x07, 0x202E, 0x2066, 0x200F].contains(scalar.value)
  }
}

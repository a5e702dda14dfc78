import Foundation
package import InquiryDomain

/// What a report's file is called: the day first, then words, such as `2026-02-24 Riverside - Root causes.svg`.
///
/// Any file system takes it, on any computer: no separators, no signs that Windows refuses, at most 120 bytes.
package struct ReportFileName: Equatable, Sendable {
  package let text: String

  private static let most = 120
  private static let allowed: Set<Character> = ["-", "_", ",", "(", ")", "'", "’", "&", "+", ".", "–"]

  /// - Parameters:
  ///   - place: whose report it is, such as a cohort's name.
  ///   - report: what it is, such as `Root causes`.
  ///   - ending: of the file, without its dot, such as `svg`.
  package init(day: CivilDate, place: String, report: String, ending: String) {
    let tail = " - \(Self.plain(report, bytes: 50)).\(ending)"
    let head = day.description
    let room = Self.most - tail.utf8.count - head.utf8.count - 1
    let words = Self.plain(place, bytes: room)
    text = words.isEmpty ? "\(head) \(tail.dropFirst(3))" : "\(head) \(words)\(tail)"
  }

  /// What a folder of somebody's reports is called; empty where no sign of the name can stand in one.
  package static func folder(_ name: String) -> String { plain(name, bytes: 80) }

  /// The words without what no file name should have, cut between characters to so many bytes.
  private static func plain(_ words: String, bytes: Int) -> String {
    let composed = words.forReport().precomposedStringWithCanonicalMapping
    let signs = composed.map { $0.isLetter || $0.isNumber || allowed.contains($0) ? $0 : " " }
    let line = String(signs).split(separator: " ").joined(separator: " ")
    var kept = ""
    for sign in line where kept.utf8.count + sign.utf8.count <= bytes { kept.append(sign) }
    return trimmed(kept)
  }

  /// Windows drops dots and spaces at an end, and a dot at the beginning hides a file elsewhere.
  private static func trimmed(_ words: String) -> String {
    let isPadding: (Character) -> Bool = { $0 == "." || $0 == " " || $0 == "-" }
    guard let first = words.firstIndex(where: { !isPadding($0) }),
      let last = words.lastIndex(where: { !isPadding($0) })
    else { return "" }
    return String(words[first...last])
  }
}

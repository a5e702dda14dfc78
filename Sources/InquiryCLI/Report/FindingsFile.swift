import Foundation
import InquiryDomain

/// The findings that a person has read, as `hmw report findings` wrote them.
struct FindingsFile {
  let accepted: Set<String>

  /// - Throws: `Failure` where the file can't be read, or a line of it is no finding.
  init(_ path: String) throws(Failure) {
    let text = try TextSource.contents(of: path)
    var accepted: Set<String> = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let word = line.split(separator: "\t", maxSplits: 1).first.map { String($0).trimmed } ?? ""
      guard !word.isEmpty, !word.hasPrefix("#"), word != "fingerprint" else { continue }
      guard word.count == 16, word.allSatisfy({ $0.isHexDigit }) else {
        throw Failure(
          .invalid, "report.findings-file", "Line \(index + 1) of \(path) is no finding.",
          hint: "Make the file anew: hmw report findings > findings.txt")
      }
      accepted.insert(word)
    }
    self.accepted = accepted
  }
}

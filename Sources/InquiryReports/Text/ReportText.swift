import Foundation
import InquiryDomain

extension String {
  /// The text as a page, a picture or a document may hold it.
  ///
  /// No escape sequence, control character, bidi control or scalar that XML forbids is left, and
  /// letters are composed with their accents. Line breaks become spaces unless `keepingLineBreaks`.
  func forReport(keepingLineBreaks: Bool = false) -> String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return trimmed }
    let safe = safeForTerminal(keepingLineBreaks: keepingLineBreaks).precomposedStringWithCanonicalMapping
    guard safe.unicodeScalars.contains(where: \.isForbiddenInXML) else { return safe.trimmed }
    return String(String.UnicodeScalarView(safe.unicodeScalars.filter { !$0.isForbiddenInXML })).trimmed
  }

  /// The text in its paragraphs: a line break in it parts two, blank ones go.
  var paragraphs: [String] {
    forReport(keepingLineBreaks: true).split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }
}

extension Unicode.Scalar {
  /// Noncharacters: two at the end of each plane, and a block of Arabic that is none.
  fileprivate var isForbiddenInXML: Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }
}

/// One line of an iCalendar file, of any length.
struct CalendarLine {
  private let text: String
  /// RFC 5545, 3.1: octets, without the line break.
  private static let limit = 75

  init(_ text: String) { self.text = text }

  /// The line broken into pieces of at most 75 octets, each but the first behind a space; no character is cut in two.
  ///
  /// Where it can, it also keeps together what reads as one sign, such as a letter with its accent.
  var folded: String {
    var lines: [String] = []
    var line = ""
    var room = Self.limit
    for piece in pieces {
      if piece.utf8.count > room {
        lines.append(line)
        line = ""
        room = Self.limit - 1
      }
      line += piece
      room -= piece.utf8.count
    }
    return (lines + [line]).joined(separator: "\r\n ")
  }

  /// Signs as people see them; one too long for a line falls into its code points.
  private var pieces: [String] {
    text.flatMap { sign in
      sign.utf8.count < Self.limit ? [String(sign)] : sign.unicodeScalars.map { String($0) }
    }
  }
}

import InquiryDomain

/// The text of a file whose encoding nobody wrote down.
struct TextDecoding {
  let text: String
  /// What a person should know about how the bytes were read.
  let note: String?

  /// Reads UTF-8, UTF-16 with its mark as Excel's “Unicode text” has it, and else Windows-1252.
  init(_ bytes: [UInt8], path: String) throws(Failure) {
    guard !bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { throw .spreadsheetFile(path) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      (text, note) = (Self.utf16(bytes), nil)
    } else if let utf8 = String(validating: bytes.starts(with: Self.mark) ? bytes[3...] : bytes[...], as: UTF8.self) {
      (text, note) = (utf8, nil)
    } else {
      text = Self.windows1252(bytes)
      note = "\(path) is not UTF-8, so it was read as Windows-1252. Check that accents look right."
    }
    guard !text.utf8.contains(0) else { throw .notText(path) }
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func utf16(_ bytes: [UInt8]) -> String {
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      UInt16(bytes[place + (isLittle ? 1 : 0)]) << 8 | UInt16(bytes[place + (isLittle ? 0 : 1)])
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func windows1252(_ bytes: [UInt8]) -> String {
    bytes.reduce(into: "") { text, byte in
      text.unicodeScalars.append((0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
  }

  /// What the bytes 80 to 9F stand for; the five that stand for nothing become the replacement character.
  private static let upper = Array("€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}

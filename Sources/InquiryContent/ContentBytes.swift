import Foundation

/// Turns a content file's bytes into text, or says why they are not text.
enum ContentBytes {
  /// Far above any real protocol; below it nothing in a file can cost noticeable time.
  static let limit = 256 * 1024

  static func text(_ bytes: [UInt8], upTo limit: Int = limit, log: ProblemLog) -> String? {
    guard bytes.count <= limit else {
      log.note("the file is larger than \(limit / 1024) KiB; expected a text of a few pages", at: .start)
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      log.note("this is not UTF-8 text; expected a file saved as UTF-8", at: firstInvalid(in: bytes))
      return nil
    }
    return hasControlCharacter(text, log: log) ? nil : text
  }

  /// Reads no more than the limit, so that a huge or endless file costs nothing.
  static func read(_ file: URL, upTo limit: Int = limit, log: ProblemLog) -> [UInt8]? {
    do {
      let handle = try FileHandle(forReadingFrom: file)
      defer { try? handle.close() }
      return Array(try handle.read(upToCount: limit + 1) ?? Data())
    } catch {
      log.note("the file can't be read; expected a text file that you may open", at: .start)
      return nil
    }
  }

  private static func firstInvalid(in bytes: [UInt8]) -> SourcePosition {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    var valid = bytes.startIndex
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { valid += UTF8.width(scalar) }
    let source = SourceText(String(decoding: bytes[..<valid], as: UTF8.self) + String(replacement))
    return source.position(of: source.scalars.count - 1)
  }

  private static func hasControlCharacter(_ text: String, log: ProblemLog) -> Bool {
    let source = SourceText(text)
    guard let offset = source.scalars.firstIndex(where: isControl) else { return false }
    let name = String(source.scalars[offset].value, radix: 16, uppercase: true)
    log.note("a control character (U+\(name)) stands here; expected plain text", at: source.position(of: offset))
    return true
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

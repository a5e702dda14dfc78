/// An archive whose files are kept as they are, without compression.
///
/// The time in it is that of no file system: equal contents give equal bytes.
struct StoredZip {
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Names in UTF-8.
  private static let flags: UInt16 = 0x0800
  /// 1 January 1980, the first day that archives know.
  private static let date: UInt16 = 0x0021

  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let start = UInt32(files.count)
    let common = Self.common(name, bytes)
    files += Self.little(UInt32(0x0403_4B50)) + common + Array(name.utf8) + bytes
    directory +=
      Self.little(UInt32(0x0201_4B50)) + Self.little(UInt16(20)) + common
      + [UInt8](repeating: 0, count: 10) + Self.little(start) + Array(name.utf8)
    count += 1
  }

  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The whole archive.
  var bytes: [UInt8] {
    files + directory + Self.little(UInt32(0x0605_4B50)) + [0, 0, 0, 0] + Self.little(count) + Self.little(count)
      + Self.little(UInt32(directory.count)) + Self.little(UInt32(files.count)) + [0, 0]
  }

  /// What both headers of a file say: version, flags, method, time, checksum, sizes and lengths.
  private static func common(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    let size = UInt32(bytes.count)
    let begin = little(UInt16(20)) + little(flags) + little(UInt16(0)) + little(UInt16(0)) + little(date)
    return begin + little(CRC32.checksum(of: bytes)) + little(size) + little(size) + little(UInt16(name.utf8.count))
      + [0, 0]
  }

  private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
    (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}

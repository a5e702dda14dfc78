/// Finds a character that has not wholly arrived yet.
enum UTF8Tail {
  /// How many bytes at the end begin a character without ending it.
  static func length(of bytes: some BidirectionalCollection<UInt8>) -> Int {
    var length = 0
    for byte in bytes.reversed().prefix(3) {
      length += 1
      switch byte {
      case 0x80..<0xC0: continue
      case 0xC2..<0xE0: return length < 2 ? length : 0
      case 0xE0..<0xF0: return length < 3 ? length : 0
      case 0xF0..<0xF5: return length
      default: return 0
      }
    }
    return 0
  }
}

import Foundation

/// How common a word is in English at large: what nearly every text has says little about any one of them.
package enum CommonWords {
  /// How much a word tells, from 0 for `the` to 1 for a word that is not among the ten thousand commonest.
  ///
  /// - Parameter key: a word's key (`Word.key`). Words of other languages tell as much as rare ones.
  package static func weight(of key: String) -> Double {
    guard let band = band(of: Array(key.utf8)) else { return 1 }
    return (Double(band) + 0.5) / 26
  }

  /// The word's band in the table, 0 for the commonest; found by halving, so nothing is read before it is asked for.
  private static func band(of word: [UInt8]) -> Int? {
    guard !word.isEmpty, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    return table.withUTF8Buffer { bytes in
      var low = 0
      var high = bytes.count
      while low < high {
        let entry = entry(around: (low + high) / 2, in: bytes)
        if bytes[entry].dropLast().elementsEqual(word) { return Int(bytes[entry.upperBound - 1] - 0x41) }
        if word.lexicographicallyPrecedes(bytes[entry].dropLast()) {
          high = entry.lowerBound
        } else {
          low = min(entry.upperBound + 1, bytes.count)
        }
      }
      return nil
    }
  }

  /// The whole entry that a place falls into; a place between two entries belongs to the one before it.
  private static func entry(around place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = place
    while start > 0, !isGap(bytes[start - 1]) { start -= 1 }
    var end = start
    while end < bytes.count, !isGap(bytes[end]) { end += 1 }
    return start..<end
  }

  private static func isGap(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}

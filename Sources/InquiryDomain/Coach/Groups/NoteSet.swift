/// The notes that a suggestion was made from, to tell when it is out of date.
package struct NoteSet: Hashable, Sendable {
  /// Sixteen letters and digits that stay the same as long as the notes do, in whatever order they come.
  package let fingerprint: String

  /// - Parameter notes: each note's identifier and its text.
  package init(_ notes: [(id: String, text: String)]) {
    let each = notes.map {
      Self.hash($0.text.utf8, from: Self.hash([0], from: Self.hash($0.id.utf8, from: Self.start)))
    }
    let all = each.sorted().reduce(Self.start) { hash, note in
      Self.hash((0..<8).map { UInt8(truncatingIfNeeded: note >> ($0 * 8)) }, from: hash)
    }
    let digits = String(all, radix: 16)
    fingerprint = String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a, which gives the same on every run and machine.
  private static func hash(_ bytes: some Sequence<UInt8>, from start: UInt64) -> UInt64 {
    bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

/// The codewords of a code in the order in which they are laid into it.
enum QRCodewords {
  /// Cuts the data into blocks, mends each, and takes from every block in turn (ISO/IEC 18004:2015, 7.5 and 7.6).
  static func interleaved(_ data: [UInt8], _ version: QRVersion, _ correction: QRCorrection) -> [UInt8] {
    var rest = data[...]
    let blocks = version.blockSizes(correction).map { size in
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
    let mending = ReedSolomon(count: correction.mendingPerBlock[version.number - 1])
    return inTurn(blocks) + inTurn(blocks.map { mending.remainder(of: $0) })
  }

  /// The first of every block, then the second of every block; shorter blocks drop out first.
  private static func inTurn(_ blocks: [[UInt8]]) -> [UInt8] {
    (0..<(blocks.map(\.count).max() ?? 0)).flatMap { index in
      blocks.compactMap { index < $0.count ? $0[index] : nil }
    }
  }
}

package import InquiryDomain

/// A text as a square that a phone's camera reads: QR Code after ISO/IEC 18004:2015, versions 1 to 10.
package struct QRCode: Equatable, Sendable {
  /// Light modules that must stay free on every side (ISO/IEC 18004:2015, 6.3.8).
  package static let margin = 4

  /// Its size, from 1 to 10.
  package let version: Int
  /// Which of the eight patterns, 0 to 7, lies over the data.
  package let mask: Int
  private let grid: QRGrid

  /// Makes the smallest code that holds the text, with the mask that is easiest to scan.
  ///
  /// - Parameters:
  ///   - atLeast: a larger version than needed, from 1 to 10.
  ///   - mask: this mask whatever it costs, from 0 to 7.
  /// - Throws: `Failure` where the text needs more than version 10: 213 bytes at medium correction.
  package init(
    _ text: String, correction: QRCorrection = .medium, atLeast: Int = 1, mask: Int? = nil
  ) throws(Failure) {
    let segment = QRSegment(text)
    let version = try Self.version(for: segment, correction, atLeast)
    let data = segment.bits(in: version).padded(to: version.capacity(correction))
    var blank = QRGrid(version)
    blank.lay(QRCodewords.interleaved(data, version, correction))
    let masks = mask.map { [$0] } ?? Array(QRMask.all)
    let tried = masks.map { Trial(blank, correction, mask: $0) }
    let best = tried.min { $0.points < $1.points } ?? Trial(blank, correction, mask: 0)
    (self.version, self.mask, grid) = (version.number, best.mask, best.grid)
  }

  /// Modules from edge to edge, without the margin.
  package var side: Int { grid.side }

  /// Whether a module is dark; what lies outside is light.
  package func isDark(_ row: Int, _ column: Int) -> Bool {
    (0..<side).contains(row) && (0..<side).contains(column) && grid.isDark(row, column)
  }

  private static func version(
    for segment: QRSegment, _ correction: QRCorrection, _ least: Int
  ) throws(Failure) -> QRVersion {
    let versions = QRVersion.numbers.filter { $0 >= least }.map { QRVersion(number: $0) }
    guard let version = versions.first(where: { segment.length(in: $0) <= $0.capacity(correction) * 8 }) else {
      throw Failure(.invalid, "qr.too-long", "The address is too long for a square code.", hint: "Type it instead.")
    }
    return version
  }

  /// The code with one of the masks, and what it costs.
  private struct Trial {
    let mask: Int
    let grid: QRGrid
    let points: Int

    init(_ blank: QRGrid, _ correction: QRCorrection, mask: Int) {
      var grid = blank.masked(mask)
      grid.setFormat(QRInformation.format(correction, mask: mask))
      (self.mask, self.grid, points) = (mask, grid, QRPenalty(grid).points)
    }
  }
}

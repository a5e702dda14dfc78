/// The modules of a code: dark or light, and whether their place is taken by a pattern that no data may touch.
struct QRGrid: Equatable, Sendable {
  let side: Int
  private var dark: [Bool]
  private var fixed: [Bool]

  init(side: Int) {
    self.side = side
    dark = Array(repeating: false, count: side * side)
    fixed = dark
  }

  func isDark(_ row: Int, _ column: Int) -> Bool { dark[row * side + column] }

  func isFixed(_ row: Int, _ column: Int) -> Bool { fixed[row * side + column] }

  mutating func set(_ row: Int, _ column: Int, _ isDark: Bool) {
    dark[row * side + column] = isDark
  }

  /// Sets a module that is part of a pattern.
  mutating func fix(_ row: Int, _ column: Int, _ isDark: Bool) {
    set(row, column, isDark)
    fixed[row * side + column] = true
  }

  /// Lays the bits along the data's path; modules without one stay light (ISO/IEC 18004:2015, 7.7.3).
  mutating func lay(_ codewords: [UInt8]) {
    var bits = QRBits()
    for codeword in codewords { bits.append(Int(codeword), length: 8) }
    for ((row, column), bit) in zip(path, bits.bits) { set(row, column, bit) }
  }

  /// The same grid with a pattern's modules turned over, but never a fixed one.
  func masked(_ mask: Int) -> QRGrid {
    var grid = self
    for (row, column) in path where QRMask.turns(mask, row, column) { grid.set(row, column, !isDark(row, column)) }
    return grid
  }

  /// The places for data: from the right, two columns at a time, up and down in turn, around the timing column 6.
  private var path: [(Int, Int)] {
    let columns = Array(stride(from: side - 1, to: 6, by: -2)) + Array(stride(from: 5, to: 0, by: -2))
    return columns.enumerated().flatMap { turn, right in
      (0..<side).flatMap { step in
        let row = turn.isMultiple(of: 2) ? side - 1 - step : step
        return [(row, right), (row, right - 1)]
      }
    }.filter { !isFixed($0.0, $0.1) }
  }
}

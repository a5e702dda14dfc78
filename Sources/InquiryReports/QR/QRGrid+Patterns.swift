extension QRGrid {
  /// A grid with everything but data and mask: finders, timing, alignment, and room for the information.
  init(_ version: QRVersion) {
    self.init(side: version.side)
    for (row, column) in [(0, 0), (0, side - 7), (side - 7, 0)] { addFinder(row, column) }
    addTiming()
    addAlignment(version.alignment)
    setFormat(0)
    if version.number >= 7 { setVersion(QRInformation.version(version)) }
  }

  /// A ring around a square, and the light line that sets it off (ISO/IEC 18004:2015, 6.3.3 and 6.3.4).
  private mutating func addFinder(_ top: Int, _ left: Int) {
    for row in max(0, top - 1)...min(side - 1, top + 7) {
      for column in max(0, left - 1)...min(side - 1, left + 7) {
        let distance = max(abs(row - top - 3), abs(column - left - 3))
        fix(row, column, distance != 2 && distance != 4)
      }
    }
  }

  /// Dark and light in turn, by which a scanner counts rows and columns (6.3.5).
  private mutating func addTiming() {
    for place in 8..<(side - 8) {
      fix(6, place, place.isMultiple(of: 2))
      fix(place, 6, place.isMultiple(of: 2))
    }
  }

  /// Small rings wherever two of the lines cross, but where a finder stands (6.3.6).
  private mutating func addAlignment(_ places: [Int]) {
    for row in places {
      for column in places {
        let atFinder = (row == 6 && column == 6) || (row == 6 && column == side - 7) || (row == side - 7 && column == 6)
        if !atFinder { addRing(row, column) }
      }
    }
  }

  private mutating func addRing(_ row: Int, _ column: Int) {
    for down in -2...2 {
      for across in -2...2 { fix(row + down, column + across, max(abs(down), abs(across)) != 1) }
    }
  }

  /// The format information, twice, and the one module that is always dark (7.9.1, figure 25).
  mutating func setFormat(_ bits: Int) {
    for place in 0..<15 {
      let isDark = bits >> place & 1 == 1
      // Beside the upper left finder; the timing pattern's row and column are stepped over.
      switch place {
      case 0...5: fix(place, 8, isDark)
      case 6, 7: fix(place + 1, 8, isDark)
      case 8: fix(8, 7, isDark)
      default: fix(8, 14 - place, isDark)
      }
      // Below the upper right finder and beside the lower left one.
      if place < 8 { fix(8, side - 1 - place, isDark) } else { fix(side - 15 + place, 8, isDark) }
    }
    fix(side - 8, 8, true)
  }

  /// The version information, above the lower left finder and beside the upper right one (7.10, figure 27).
  private mutating func setVersion(_ bits: Int) {
    for place in 0..<18 {
      let isDark = bits >> place & 1 == 1
      fix(side - 11 + place % 3, place / 3, isDark)
      fix(place / 3, side - 11 + place % 3, isDark)
    }
  }
}

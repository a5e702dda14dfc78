/// How hard a code is to scan: the mask with the fewest points is taken (ISO/IEC 18004:2015, 7.8.3.1, table 11).
struct QRPenalty {
  private let grid: QRGrid
  /// The rows, and then the columns.
  private let lines: [[Bool]]

  init(_ grid: QRGrid) {
    self.grid = grid
    let places = 0..<grid.side
    lines =
      places.map { row in places.map { grid.isDark(row, $0) } }
      + places.map { column in places.map { grid.isDark($0, column) } }
  }

  var points: Int { runs + squares + falseFinders + balance }

  /// Five alike in a line are 3 points, each further one 1 more.
  var runs: Int {
    lines.reduce(0) { sum, line in
      var length = 0
      return sum
        + line.indices.reduce(0) { points, index in
          length = index > 0 && line[index] == line[index - 1] ? length + 1 : 1
          return points + (length == 5 ? 3 : length > 5 ? 1 : 0)
        }
    }
  }

  /// Four alike in a square are 3 points; squares may overlap.
  var squares: Int {
    let places = 0..<(grid.side - 1)
    let count = places.reduce(0) { sum, row in
      sum
        + places.count { column in
          let first = grid.isDark(row, column)
          return grid.isDark(row, column + 1) == first && grid.isDark(row + 1, column) == first
            && grid.isDark(row + 1, column + 1) == first
        }
    }
    return count * 3
  }

  /// What looks like a finder, with four light modules before or after it, is 40 points.
  var falseFinders: Int {
    let core = [true, false, true, true, true, false, true]
    let light = Array(repeating: false, count: 4)
    let count = lines.reduce(0) { sum, line in
      sum
        + (0...(line.count - 11)).count { start in
          let piece = line[start..<(start + 11)]
          return piece.elementsEqual(core + light) || piece.elementsEqual(light + core)
        }
    }
    return count * 40
  }

  /// Every full 5 % that the dark modules are away from half are 10 points.
  var balance: Int {
    let total = grid.side * grid.side
    let dark = lines.prefix(grid.side).reduce(0) { $0 + $1.count { $0 } }
    return abs(dark * 20 - total * 10) / total * 10
  }
}

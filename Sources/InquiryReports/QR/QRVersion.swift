/// One of the sizes that a code can have: version 1 is 21 modules wide, each further one 4 more.
struct QRVersion: Equatable, Sendable {
  /// The versions this encoder makes; 10 holds far more than any address.
  static let numbers = 1...10

  let number: Int

  /// Modules from edge to edge (ISO/IEC 18004:2015, 6.3.1).
  var side: Int { 17 + 4 * number }

  /// All codewords, those for data and those that mend (table 1).
  var codewords: Int { [26, 44, 70, 100, 134, 172, 196, 242, 292, 346][number - 1] }

  /// The rows and columns of the alignment patterns' centres (annex E, table E.1).
  var alignment: [Int] {
    switch number {
    case 1: []
    case 2...6: [6, side - 7]
    default: [6, (side - 1) / 2, side - 7]
    }
  }

  /// The codewords that are left for data.
  func capacity(_ correction: QRCorrection) -> Int {
    codewords - correction.mendingPerBlock[number - 1] * correction.blocks[number - 1]
  }

  /// The data of each block: where they can't be alike, the later ones have one more.
  func blockSizes(_ correction: QRCorrection) -> [Int] {
    let count = correction.blocks[number - 1]
    let (least, more) = capacity(correction).quotientAndRemainder(dividingBy: count)
    return (0..<count).map { $0 < count - more ? least : least + 1 }
  }
}

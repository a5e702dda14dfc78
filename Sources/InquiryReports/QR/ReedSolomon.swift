/// The codewords from which a scanner mends what it could not read (ISO/IEC 18004:2015, 7.5.2).
struct ReedSolomon: Sendable {
  /// The generator's coefficients behind its leading one, for the highest power first (annex A).
  private let generator: [UInt8]

  /// - Parameter count: how many mending codewords a block gets.
  init(count: Int) {
    var product: [UInt8] = [1]
    for exponent in 0..<count {
      let root = GaloisField.power(exponent)
      let shifted = product + [0]
      product = shifted.enumerated().map { index, value in
        index == 0 ? value : value ^ GaloisField.product(product[index - 1], root)
      }
    }
    generator = Array(product.dropFirst())
  }

  /// The remainder of the data, as a polynomial, by the generator.
  func remainder(of data: some Sequence<UInt8>) -> [UInt8] {
    data.reduce(into: Array(repeating: 0, count: generator.count)) { rest, byte in
      let factor = byte ^ (rest.first ?? 0)
      rest.removeFirst()
      rest.append(0)
      for index in rest.indices { rest[index] ^= GaloisField.product(generator[index], factor) }
    }
  }
}

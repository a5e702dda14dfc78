import Foundation

/// A text as it is compared with what is looked for: small letters without accents, each with its place.
struct FoldedText {
  private(set) var letters: [Unicode.Scalar] = []
  /// Where each letter begins in the text.
  private(set) var places: [String.Index] = []
  private let end: String.Index

  init(_ text: String) {
    end = text.endIndex
    let scalars = text.unicodeScalars
    letters.reserveCapacity(text.utf8.count)
    places.reserveCapacity(text.utf8.count)
    for index in scalars.indices { append(scalars[index], at: index) }
  }

  /// From the beginning of one letter to where another ends, the marks on it included.
  func range(_ offsets: Range<Int>) -> Range<String.Index> {
    places[offsets.lowerBound]..<(offsets.upperBound < places.count ? places[offsets.upperBound] : end)
  }

  private mutating func append(_ scalar: Unicode.Scalar, at index: String.Index) {
    guard !scalar.isASCII else {
      letters.append(Self.small(scalar))
      return places.append(index)
    }
    for part in Self.parts(of: scalar) where !Self.isAccent(part) {
      letters.append(part)
      places.append(index)
    }
  }

  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar
  }

  private static func parts(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars
  }

  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }
}

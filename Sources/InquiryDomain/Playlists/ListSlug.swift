/// The word that names a playlist or a resource in files: small letters, digits and `-`.
package enum ListSlug {
  /// The longest there is.
  package static let limit = 64

  /// Whether a text is such a word.
  package static func isOne(_ text: String) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "-"), text.utf8.count <= limit else { return false }
    return text.utf8.allSatisfy(isSign)
  }

  /// A word made of a title, with a number behind it where it is taken.
  package static func made(of title: String, taken: (String) throws -> Bool) rethrows -> String {
    let words = FoldedKey(title).text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    var slug = ""
    for word in words where slug.utf8.count + word.utf8.count < limit - 6 { slug += (slug.isEmpty ? "" : "-") + word }
    if slug.isEmpty { slug = "list" }
    guard try taken(slug) else { return slug }
    var number = 2
    while try taken("\(slug)-\(number)") { number += 1 }
    return "\(slug)-\(number)"
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-")
  }
}

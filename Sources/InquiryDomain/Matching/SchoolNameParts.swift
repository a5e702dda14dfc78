/// A school's name taken apart into what tells schools apart and what most schools have.
struct SchoolNameParts {
  /// The words that name this school: `elm`, `street`.
  let own: [String]
  /// `primary`, `middle`, `north`: words that make another school of the same name.
  let kinds: Set<String>
  /// `12`, `a`, `2nd`: what numbers a school among its sisters.
  let numbers: [String]

  init(_ name: String) {
    let words = Self.spelledOut(Self.words(of: FoldedKey(name).text)).filter { !Self.fillers.contains($0) }
    kinds = Set(words.filter(Self.kindWords.contains))
    numbers = words.filter(Self.isNumber)
    own = words.filter { !Self.kindWords.contains($0) && !Self.isNumber($0) }
  }

  /// Points join letters, as in `M.L.K.`; apostrophes go; all other marks part words.
  private static func words(of text: String) -> [String] {
    let joined = text.filter { $0 != "." && $0 != "'" }.replacing("&", with: " and ")
    return joined.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func spelledOut(_ words: [String]) -> [String] {
    words.indices.flatMap { index in
      words[index] == "st" ? [saintOrStreet(at: index, in: words)] : short[words[index]] ?? [words[index]]
    }
  }

  /// A street ends the name of a place; a saint has more to come.
  private static func saintOrStreet(at index: Int, in words: [String]) -> String {
    let next = words.dropFirst(index + 1).first
    let ends = next.map { fillers.contains($0) || kindWords.contains($0) || short[$0] != nil } ?? true
    return ends ? "street" : "saint"
  }

  private static func isNumber(_ word: String) -> Bool {
    word.count == 1 || word.contains(where: \.isNumber) || romanNumbers.contains(word)
  }

  private static let fillers: Set = ["the", "of", "at", "and", "school", "schools", "jr", "sr"]
  private static let romanNumbers: Set = ["ii", "iii", "iv", "vi", "vii", "viii", "ix"]

  private static let kindWords: Set = [
    "primary", "elementary", "middle", "high", "secondary", "junior", "senior", "infant", "infants", "nursery",
    "kindergarten", "preschool", "preparatory", "intermediate", "college", "upper", "lower", "north", "south", "east",
    "west", "northeast", "northwest", "southeast", "southwest", "girls", "boys",
  ]

  private static let short: [String: [String]] = [
    "ave": ["avenue"], "av": ["avenue"], "rd": ["road"], "ln": ["lane"], "blvd": ["boulevard"], "mt": ["mount"],
    "ft": ["fort"], "hts": ["heights"], "pk": ["park"], "ctr": ["center"], "centre": ["center"], "elem": ["elementary"],
    "prim": ["primary"], "sec": ["secondary"], "int": ["intermediate"], "prep": ["preparatory"], "acad": ["academy"],
    "sch": ["school"], "es": ["elementary", "school"], "ms": ["middle", "school"], "hs": ["high", "school"],
    "ps": ["public", "school"], "jhs": ["junior", "high", "school"],
  ]
}

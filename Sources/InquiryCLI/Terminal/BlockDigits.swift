/// The clock in digits that the back row can read: five rows of `#`.
enum BlockDigits {
  static let height = 5

  /// The rows for digits and colons, without trailing spaces; other characters are left out.
  static func rows(_ text: String) -> [String] {
    let signs = text.compactMap { shapes[$0] }
    return (0..<height).map { row in
      let line = signs.map { $0[row] }.joined(separator: "  ")
      return String(line[..<(line.lastIndex(of: "#").map(line.index(after:)) ?? line.startIndex)])
    }
  }

  private static let shapes: [Character: [String]] = [
    "0": [" #### ", "##  ##", "##  ##", "##  ##", " #### "],
    "1": ["    ##", "   ###", "    ##", "    ##", "    ##"],
    "2": [" #### ", "##  ##", "   ## ", "  ##  ", "######"],
    "3": ["##### ", "    ##", "  ### ", "    ##", "##### "],
    "4": ["   ###", "  # ##", " #  ##", "######", "    ##"],
    "5": ["######", "##    ", "##### ", "    ##", "##### "],
    "6": [" #### ", "##    ", "##### ", "##  ##", " #### "],
    "7": ["######", "    ##", "   ## ", "  ##  ", "  ##  "],
    "8": [" #### ", "##  ##", " #### ", "##  ##", " #### "],
    "9": [" #### ", "##  ##", " #####", "    ##", " #### "],
    ":": ["    ", " ## ", "    ", " ## ", "    "],
  ]
}

/// Writing whose words are not kept apart by spaces, or grow into one another: it is compared by pairs of letters.
enum SpacelessText {
  /// A run of letters of one kind within a word, and whether it belongs to such a script.
  struct Run {
    let text: [Character]
    let isSpaceless: Bool
  }

  /// Whether a letter belongs to Chinese, Japanese, Korean, Thai, Lao, Khmer or Burmese writing.
  static func contains(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value, value >= 0xE00 else { return false }
    return switch value {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF: true
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF: true
    case 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// The word taken apart where it changes from one kind of writing to the other: `PTA会议` gives two.
  static func runs(of word: String) -> [Run] {
    var runs: [Run] = []
    var current: [Character] = []
    var kind = false
    for character in word {
      let isSpaceless = contains(character)
      if isSpaceless != kind, !current.isEmpty {
        runs.append(Run(text: current, isSpaceless: kind))
        current = []
      }
      kind = isSpaceless
      current.append(character)
    }
    if !current.isEmpty { runs.append(Run(text: current, isSpaceless: kind)) }
    return runs
  }

  /// The pairs of neighbouring letters in a run, none across the small words within it.
  ///
  /// Where that leaves single letters only, the small words are kept; a run of one letter is itself.
  static func pairs(in run: [Character]) -> [String] {
    let parts = run.split(whereSeparator: particles.contains).filter { $0.count > 1 }
    return (parts.isEmpty ? [run[...]] : parts).flatMap { part -> [String] in
      guard part.count > 1 else { return part.map { String($0) } }
      return zip(part, part.dropFirst()).map { String([$0, $1]) }
    }
  }

  /// Chinese words of one letter that say nothing by themselves, and the Japanese ones that stand between words.
  private static let particles: Set<Character> = Set(
    "的了是在和与及或也都就而但不没有很太更最我你他她它们这那个些着过被把让给对从到向为以于之其所因又再还只已吗呢吧啊每各"
      + "個們這來從對為與還過沒讓給每總"
      + "はがをにへとものでやかなしてたるれらりくすいうよねきさけまんっ")
}

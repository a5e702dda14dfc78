/// Finds names in Chinese, Japanese, Korean, Thai and other scripts that part no words.
enum UnspacedFinder {
  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    let characters = text.characters
    var place = 0
    while place < characters.count {
      guard UnspacedNames.isUnspaced(characters[place]) else {
        place += 1
        continue
      }
      if !index.unspaced.isEmpty, let (end, meaning) = index.unspaced.match(at: place, in: characters) {
        hits.add(
          meaning == .person ? .person : .school, .direct, place..<end,
          .fitted(meaning == .person ? .colleague : .school))
        place = end
      } else {
        place = titled(at: place, in: characters, &hits)
      }
    }
  }

  /// `王老师`: a surname of one sign and a title.
  private static func titled(at place: Int, in characters: [Character], _ hits: inout ScrubHits) -> Int {
    guard place + 2 < characters.count, NameTitles.chineseSurnames.contains(characters[place]) else { return place + 1 }
    // Inside a longer run of signs the surname may be the end of another word; a particle or a break may stand before it.
    let before = place > 0 ? characters[place - 1] : " "
    guard !before.isHan || "和跟对给问叫让的了是找请与把被向说".contains(before) else { return place + 1 }
    guard NameTitles.chinese.contains(String(characters[place + 1...place + 2])) else { return place + 1 }
    hits.add(.name, .direct, place..<place + 3, .fitted(.teacher))
    return place + 3
  }
}

/// Finds names in Chinese, Japanese, Korean, Thai and other scripts that part no words.
enum UnspacedFinder {
  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    let codes = text.codes
    var place = 0
    while place < codes.count {
      guard ScrubCode.isUnspaced(codes[place]) else {
        place += 1
        continue
      }
      if !index.unspaced.isEmpty, !isInsideKorean(place, codes),
        let (end, meaning) = index.unspaced.match(at: place, in: codes)
      {
        let isPerson = meaning == .person
        hits.add(isPerson ? .person : .school, .direct, place..<end, .fitted(isPerson ? .colleague : .school))
        place = end
      } else if isTitled(at: place, in: codes) {
        hits.add(.name, .direct, place..<place + 3, .fitted(.teacher))
        place += 3
      } else {
        place += 1
      }
    }
  }

  /// Korean parts its words, so a name begins where a word does.
  private static func isInsideKorean(_ place: Int, _ codes: [UInt32]) -> Bool {
    place > 0 && ScrubCode.isHangul(codes[place]) && ScrubCode.isHangul(codes[place - 1])
  }

  /// `王老师`: a surname of one sign and a title. Inside a longer run the sign may be the end of another word, so only a
  /// particle or a break may stand before it.
  private static func isTitled(at place: Int, in codes: [UInt32]) -> Bool {
    guard place + 2 < codes.count,
      NameTitles.chinese.contains(where: { $0.0 == codes[place + 1] && $0.1 == codes[place + 2] })
    else {
      return false
    }
    guard NameTitles.chineseSurnames.contains(codes[place]) else { return false }
    return place == 0 || !ScrubCode.isHan(codes[place - 1]) || NameTitles.chineseParticles.contains(codes[place - 1])
  }
}

/// Finds names that a title gives away: `Ms. Alvarez`, `Coach Delgado`, `la maestra Villanueva`.
struct TitleFinder {
  private let text: ScrubText

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    TitleFinder(text: text).find(&hits)
  }

  private func find(_ hits: inout ScrubHits) {
    var place = 0
    while place < text.tokens.count {
      let found = title(at: place)
      if let (standIn, last) = found {
        hits.add(.name, .direct, text.span(place, last), .fitted(standIn, possessive: text.tokens[last].possessive))
      }
      place = (found?.last ?? place) + 1
    }
  }

  private func title(at place: Int) -> (standIn: StandIn, last: Int)? {
    if text.tokens[place].isUncased { return arabicName(after: place).map { (.teacher, $0) } }
    guard text.has(.title, place) else { return nil }
    let key = text.key(place)
    if let standIn = NameTitles.plain[key], !isOtherUse(place) {
      return couple(at: place).map { (standIn, $0) } ?? plainName(after: place).map { (standIn, $0) }
    }
    guard let standIn = NameTitles.words[key], !text.tokens[place].isAcronym else { return nil }
    return doubtfulName(after: place).map { (standIn, $0) }
  }

  private func arabicName(after title: Int) -> Int? {
    guard NameTitles.arabic.contains(text.key(title)), text.joins(title + 1) else { return nil }
    return NameTitles.arabicNames.contains(text.key(title + 1)) ? title + 1 : nil
  }

  /// `MS` is a middle school, `hon` and `rev` need their capital.
  private func isOtherUse(_ place: Int) -> Bool {
    let token = text.tokens[place]
    if token.isAcronym, text.sentence(place).capitalsTell || token.key.count < 2 { return true }
    return !token.possessive.isEmpty
  }

  /// `Mr. and Mrs. Dubois`
  private func couple(at place: Int) -> Int? {
    guard ["and", "y", "or"].contains(text.key(place + 1)), NameTitles.plain[text.key(place + 2)] != nil else {
      return nil
    }
    return plainName(after: place + 2)
  }

  private func plainName(after title: Int) -> Int? {
    let next = title + 1
    guard text.tokens.indices.contains(next) else { return nil }
    let (token, hasPoint) = (text.tokens[next], text.tokens[next].gap == .point)
    guard hasPoint || text.joins(next), token.number == nil, token.key.first?.isLetter == true else { return nil }
    if text.isCapitalised(title), ProperNouns.publicSurnames.contains(text.key(next)) { return nil }
    if token.isCapitalised {
      guard text.isCapitalised(title) || hasPoint || !text.traits[next].isWordOnly else { return nil }
      guard !isDay(next), !(text.key(title) == "miss" && text.traits[next].isWordOnly) else { return nil }
      return nameEnd(from: next)
    }
    guard !["miss", "hon", "rev", "prof", "lt"].contains(text.key(title)), token.key.count > 2, !token.isUncased else {
      return nil
    }
    let traits = ScrubTraits(of: token.key)
    return !traits.contains(.ordinary) || (hasPoint && traits.contains(.family)) ? next : nil
  }

  private func isDay(_ place: Int) -> Bool {
    TimeWords.weekdays.contains(text.key(place))
      || TimeWords.months[text.key(place)] != nil && text.traits[place].isWordOnly
  }

  /// After `Principal` or `Coach` only a word that can be a name counts.
  private func doubtfulName(after title: Int) -> Int? {
    let next = title + 1
    guard text.joins(next), text.isCapitalised(next), !text.tokens[next].isAcronym else { return nil }
    guard text.tokens[title].possessive.isEmpty, text.tokens[next].key.count > 1, !text.traits[next].contains(.proper)
    else { return nil }
    if !text.traits[next].contains(.ordinary) {
      return text.sentence(next).capitalsTell || !text.traits[next].isUnknown ? nameEnd(from: next) : nil
    }
    // `Coach Stone`: an ordinary word that is a name as well, where capitals mean something and no heading goes on.
    let isName = !text.traits[next].isWordOnly && text.isCapitalised(title) && text.sentence(title).capitalsTell
    return isName && !(text.joins(next + 1) && text.isCapitalised(next + 1)) ? next : nil
  }

  /// The last word of a name of up to four words.
  private func nameEnd(from first: Int) -> Int {
    var last = first
    while last - first < 4, text.tokens[last].possessive.isEmpty {
      let next = last + 1
      let isJoined =
        text.joins(next)
        || (text.tokens[last].isInitial && text.tokens.indices.contains(next) && text.tokens[next].gap == .point)
      guard isJoined else { break }
      if text.isCapitalised(next), !text.traits[next].isWordOnly, !text.tokens[next].isAcronym, text.key(next) != "i",
        !text.traits[next].contains(.proper)
      {
        last = next
      } else if ScrubWords.particles.contains(text.key(next)), text.joins(next + 1), text.isCapitalised(next + 1) {
        last = next + 1
      } else {
        break
      }
    }
    return last
  }
}

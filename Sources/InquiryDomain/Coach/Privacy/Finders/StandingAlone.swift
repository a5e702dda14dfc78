/// Tells whether a word such as `Will`, `Grace` or `May` is a name where it stands.
struct StandingAlone {
  private let text: ScrubText

  init(_ text: ScrubText) {
    self.text = text
  }

  func isName(_ place: Int) -> Bool {
    let token = text.tokens[place]
    guard token.isCapitalised, token.key.count > 1, !token.isAcronym, text.sentence(place).capitalsTell else {
      return false
    }
    if isNeverAlone(place) || isMonth(place) || isPartOfTitle(place) { return false }
    return token.opens ? actsAsPerson(place) : true
  }

  /// `Black` and `Oakland` are a people and a place long before they are somebody's last name.
  private func isNeverAlone(_ place: Int) -> Bool {
    let key = text.tokens[place].key
    return ProperNouns.peoples.contains(key) || (ProperNouns.all.contains(key) && TimeWords.months[key] == nil)
  }

  private func isMonth(_ place: Int) -> Bool {
    guard TimeWords.months[text.key(place)] != nil else { return false }
    if ScrubWords.telling.contains(text.key(place + 1)), text.joins(place + 1) { return false }
    let hasDay = text.joins(place + 1) && text.tokens[place + 1].number != nil
    return hasDay || text.tokens[place].opens || TimeWords.beforeMonths.contains(text.key(place - 1))
      || ["is", "and", "or", "when", "testing", "benchmark", "scores", "data"].contains(text.key(place + 1))
  }

  /// `Project Hope`, `Rose Garden`: one capital beside another, both ordinary words.
  private func isPartOfTitle(_ place: Int) -> Bool {
    let before =
      text.joins(place) && text.hasTellingCapital(place - 1) && text.key(place - 1) != "i"
      && text.traits[place - 1].contains(.ordinary) && NameTitles.words[text.key(place - 1)] == nil
    let after =
      text.joins(place + 1) && text.isCapitalised(place + 1) && text.key(place + 1) != "i"
      && !text.traits[place + 1].isDisjoint(with: [.ordinary, .proper]) && text.tokens[place].possessive.isEmpty
    return before || after
  }

  /// At a sentence's start every word has a capital; only what it does or owns tells that it is somebody.
  private func actsAsPerson(_ place: Int) -> Bool {
    if !text.tokens[place].possessive.isEmpty { return text.traits[place].contains(.given) }
    if text.joins(place + 1), ScrubWords.telling.contains(text.key(place + 1)) { return true }
    guard text.joins(place + 1), text.key(place + 1) == "and", text.joins(place + 2) else { return false }
    return text.key(place + 2) == "i" || text.traits[place + 2].isPlainGiven
  }
}

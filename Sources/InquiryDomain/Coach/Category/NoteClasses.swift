/// Words that stand for many: who acts, whether something is denied, what can be counted.
enum NoteClasses {
  /// The class of a word, as `#we`; nil for a word that stands for itself.
  static func name(of key: String) -> String? {
    names[key] ?? (key.first?.isNumber == true ? "#number" : nil)
  }

  /// Who acts in a note, and whether something is denied, a matter of ability, or counted.
  ///
  /// - Parameter names: the class of each piece.
  static func facts(of tokens: ArraySlice<CueText.Token>, named names: [String?]) -> [String] {
    guard let first = tokens.first else { return [] }
    let opening = tokens.prefix(5).prefix { $0.clause == first.clause }.count
    let actor = names.prefix(opening).lazy.compactMap { $0 }.first { actors.contains($0) } ?? "#thing"
    let denied = names.contains("#neg") ? "denied" : "plain"
    let able = names.contains("#can") ? "able" : "habit"
    return [actor, "\(actor) \(denied) \(able)", names.contains("#number") ? "counted" : "uncounted"]
  }

  private static let actors: Set<String> = ["#we", "#adults", "#families", "#students"]

  /// Where a word is in two of these the last named wins.
  private static let plainClasses = [
    "number", "time", "weekday", "money", "struggle", "tell", "know", "wh", "can", "do", "have", "be", "neg", "we",
  ]

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for name in plainClasses {
      for word in CueWords.classes[name] ?? [] where !word.hasSuffix("*") { names[word] = "#" + name }
    }
    for name in ["students", "families", "adults"] {
      for word in CueWords.classes[name] ?? [] {
        let plain = word.hasSuffix("*") ? String(word.dropLast()) : word
        for form in [plain, plain + "s", plain + "y", plain + "ies"] where names[form] == nil {
          names[form] = "#" + name
        }
      }
    }
    return names
  }()
}

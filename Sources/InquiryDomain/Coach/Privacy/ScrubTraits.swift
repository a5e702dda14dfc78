/// What the lexicons know about a word with a capital.
struct ScrubTraits: OptionSet {
  let rawValue: Int

  static let ordinary = ScrubTraits(rawValue: 1)
  static let given = ScrubTraits(rawValue: 2)
  static let family = ScrubTraits(rawValue: 4)
  /// A place, a day, a people, a tool.
  static let proper = ScrubTraits(rawValue: 8)

  /// In no lexicon, as many names are.
  var isUnknown: Bool { isEmpty }
  /// A first name that is nothing else.
  var isPlainGiven: Bool { contains(.given) && isDisjoint(with: [.ordinary, .proper]) }
  /// A last name that is nothing else.
  var isPlainFamily: Bool { contains(.family) && isDisjoint(with: [.ordinary, .proper]) }
  /// Nothing but an ordinary word.
  var isWordOnly: Bool { contains(.ordinary) && isDisjoint(with: [.given, .family]) }

  init(rawValue: Int) { self.rawValue = rawValue }

  /// Looks a folded word up.
  init(of key: String) {
    self = []
    guard key.utf8.count <= 24, key.first?.isLetter == true else { return }
    if OrdinaryWords.contains(key) || SpanishWords.all.contains(key) { insert(.ordinary) }
    if GivenNames.all.contains(key) { insert(.given) }
    if FamilyNames.all.contains(key) { insert(.family) }
    if ProperNouns.all.contains(key) { insert(.proper) }
  }
}

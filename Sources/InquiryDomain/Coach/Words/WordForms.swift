/// The forms that a word takes in a sentence: `use` gives `uses`, `using`, `used`; `policy` gives `policies`.
///
/// Made from the base form, because building a form by rule goes wrong less often than guessing the base of a form.
enum WordForms {
  /// An English verb in the forms of its present, its participle and its past.
  static func ofVerb(_ base: String) -> Set<String> {
    Set([base, plural(base), gerund(base)] + (irregularPasts[base] ?? [past(base)]))
  }

  /// An English noun, one or many of it.
  static func ofNoun(_ base: String) -> Set<String> {
    Set([base, irregularPlurals[base] ?? plural(base)])
  }

  /// The `-ing` form: `use` gives `using`, `run` gives `running`.
  static func gerund(_ base: String) -> String {
    if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
    if base.hasSuffix("e"), !base.hasSuffix("ee"), !base.hasSuffix("oe"), base.count > 2 {
      return base.dropLast() + "ing"
    }
    return doubled(base) + "ing"
  }

  private static func past(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if endsInConsonantY(base) { return base.dropLast() + "ied" }
    return doubled(base) + "ed"
  }

  private static func plural(_ base: String) -> String {
    if endsInConsonantY(base) { return base.dropLast() + "ies" }
    return ["s", "x", "z", "ch", "sh"].contains(where: base.hasSuffix) ? base + "es" : base + "s"
  }

  private static func endsInConsonantY(_ base: String) -> Bool {
    base.hasSuffix("y") && base.dropLast().last.map { !isVowel($0) } ?? false
  }

  /// `stop` doubles its last letter before an ending, for it has one short vowel; `open` and `read` do not.
  private static func doubled(_ base: String) -> String {
    let letters = Array(base)
    guard letters.count >= 3, letters.count(where: isVowel) == 1, let last = letters.last else { return base }
    let short = !isVowel(last) && !"wxyh".contains(last) && isVowel(letters[letters.count - 2])
    return short ? base + String(last) : base
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  private static let irregularPasts: [String: [String]] = [
    "bring": ["brought"], "build": ["built"], "buy": ["bought"], "cut": [], "find": ["found"], "fight": ["fought"],
    "get": ["got", "gotten"], "give": ["gave", "given"], "hold": ["held"], "keep": ["kept"], "make": ["made"],
    "put": [], "run": ["ran"], "send": ["sent"], "set": [], "speak": ["spoke", "spoken"], "teach": ["taught"],
    "tell": ["told"], "think": ["thought"], "write": ["wrote", "written"],
  ]

  private static let irregularPlurals: [String: String] = [
    "child": "children", "curriculum": "curricula", "grandchild": "grandchildren", "man": "men", "person": "people",
    "schoolchild": "schoolchildren", "staff": "staffs", "woman": "women",
  ]
}

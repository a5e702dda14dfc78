extension WordForms {
  /// A Spanish verb, without accents: its infinitive, its gerund, and what `we` do with it.
  static func ofSpanishVerb(_ infinitive: String) -> Set<String> {
    let stem = String(infinitive.dropLast(2))
    switch infinitive.suffix(2) {
    case "ar": return [infinitive, stem + "ando", stem + "amos", stem + "emos"]
    case "er": return [infinitive, stem + "iendo", stem + "emos", stem + "amos"]
    default: return [infinitive, stem + "iendo", stem + "imos", stem + "amos"]
    }
  }

  /// A Spanish noun, without accents, one or many of it; an ending in `-o` has its `-a` beside it.
  static func ofSpanishNoun(_ base: String) -> Set<String> {
    guard let last = base.last else { return [] }
    if last == "o" { return [base, base + "s", base.dropLast() + "a", base.dropLast() + "as"] }
    if last == "z" { return [base, base.dropLast() + "ces"] }
    return "aeiu".contains(last) ? [base, base + "s"] : [base, base + "es", base + "a", base + "as"]
  }
}

/// A word of the text with what the finders ask about it again and again.
struct ScrubToken {
  /// What stands between a word and the one before it.
  enum Gap {
    /// Nothing before it, or more than these.
    case other
    case space, hyphen, comma
    /// One point, with or without a space: `Mr. Lee`, `J.R.`
    case point
  }

  /// The word for comparing, without a possessive's s.
  let key: String
  /// Where it stands, its possessive included.
  let span: Range<Int>
  /// The possessive as it was typed, such as `'s`.
  let possessive: String
  let gap: Gap
  let sentence: Int
  /// Stands where every word gets a capital.
  let opens: Bool
  let isCapitalised: Bool
  /// More than one letter, all of them capitals.
  let isAcronym: Bool
  /// Starts with a letter of a script that knows no capitals.
  let isUncased: Bool
  /// Its value, if it is all digits and not too long.
  let number: Int?

  /// What the word may be the beginning of.
  let tags: ScrubTags

  /// One letter by itself, as in initials.
  var isInitial: Bool { key.count == 1 && isCapitalised }

  /// The word is part of the same name or phrase as the one before it.
  var joinsBack: Bool { gap == .space || gap == .hyphen }
}

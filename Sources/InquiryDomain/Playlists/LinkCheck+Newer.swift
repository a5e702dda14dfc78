extension LinkCheck {
  /// Of two checks the later one; one without a day is older than any other, and among equals the first counts.
  package static func later(_ one: LinkCheck?, _ other: LinkCheck?) -> LinkCheck? {
    guard let one else { return other }
    guard let other, let day = other.on else { return one }
    guard let first = one.on else { return other }
    return day > first ? other : one
  }
}

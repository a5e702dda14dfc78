/// A run of digits in a text.
struct DigitGroup {
  let span: Range<Int>
  /// The digits touch a letter, as in `12B`.
  let touchesLetter: Bool
  var count: Int { span.count }

  /// All runs of digits, of any script that counts in tens.
  static func groups(in characters: [Character], codes: [UInt32]) -> [DigitGroup] {
    var groups: [DigitGroup] = []
    var place = 0
    while place < codes.count {
      guard ScrubCode.isDigit(codes[place]) else {
        place += 1
        continue
      }
      var end = place
      while end < codes.count, ScrubCode.isDigit(codes[end]) { end += 1 }
      let touches = (place > 0 && characters[place - 1].isLetter) || (end < codes.count && characters[end].isLetter)
      groups.append(DigitGroup(span: place..<end, touchesLetter: touches))
      place = end
    }
    return groups
  }
}

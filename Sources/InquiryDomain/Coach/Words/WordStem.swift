/// The stem of an English word: a few light rules, so that `meeting`, `meetings` and `meets` are one word.
///
/// For comparing only: a stem need not be a word. Words with letters beyond a–z stay as they are.
package enum WordStem {
  /// The stem of a word's key (`Word.key`: small letters, no accents, no apostrophes).
  package static func of(_ key: String) -> String {
    var letters = Array(key.utf8)
    guard letters.count > 3, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return key }
    dropPlural(&letters)
    dropVerbEnding(&letters)
    dropAbstractEnding(&letters)
    settleLastLetter(&letters)
    dropActionEnding(&letters)
    return String(decoding: letters, as: UTF8.self)
  }

  /// The stem of a word in a language that bends its endings as Spanish does: `maestras` and `maestro` meet.
  static func withoutBending(_ key: String) -> String {
    var letters = Array(key.utf8)
    guard letters.count > 3, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return key }
    if letters.ends("s") || letters.ends("x") { letters.removeLast() }
    if letters.count > 3, let last = letters.last, "aeo".utf8.contains(last) { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }

  /// `families`, `classes` and `teachers` lose what makes them many; `class`, `bus` and `analysis` keep their end.
  private static func dropPlural(_ letters: inout [UInt8]) {
    if letters.ends("ies") {
      letters.replaceEnd(3, by: "y")
    } else if letters.ends("sses") || letters.ends("xes") || letters.ends("ches") || letters.ends("shes") {
      letters.removeLast(2)
    } else if letters.ends("s"), !letters.ends("ss"), !letters.ends("us"), !letters.ends("is") {
      letters.removeLast()
    }
  }

  /// `planned`, `planning`, `tried` and `trying` become what `plan` and `try` become.
  private static func dropVerbEnding(_ letters: inout [UInt8]) {
    if letters.ends("ied") {
      letters.replaceEnd(3, by: "y")
    } else if let length = ["ing", "ed"].first(where: letters.ends)?.utf8.count {
      let rest = letters.dropLast(length)
      guard rest.count >= 3, rest.contains(where: isVowel), !letters.ends("eed") else { return }
      letters.removeLast(length)
      if let last = letters.last, letters.dropLast().last == last, !"lsz".utf8.contains(last), !isVowel(last) {
        letters.removeLast()
      }
    }
  }

  /// `quickly`, `fairness` and `agreement` become `quick`, `fair` and `agree`.
  private static func dropAbstractEnding(_ letters: inout [UInt8]) {
    for ending in ["ness", "ment", "ly"] where letters.ends(ending) && letters.count - ending.utf8.count >= 4 {
      letters.removeLast(ending.utf8.count)
      return
    }
  }

  /// `translation` and `translate` meet, and `reservation` and `reserve`; `station` and `state` keep their ends.
  private static func dropActionEnding(_ letters: inout [UInt8]) {
    for ending in ["ation", "at", "ion"] where letters.ends(ending) && letters.count - ending.utf8.count >= 4 {
      letters.removeLast(ending.utf8.count)
      return
    }
  }

  /// `make` and `making` meet without the e, `try` and `tries` with an i.
  private static func settleLastLetter(_ letters: inout [UInt8]) {
    guard letters.count > 3 else { return }
    if letters.ends("e") {
      letters.removeLast()
    } else if letters.ends("y"), let before = letters.dropLast().last, !isVowel(before) {
      letters.replaceEnd(1, by: "i")
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
}

extension [UInt8] {
  fileprivate func ends(_ ending: String) -> Bool {
    count > ending.utf8.count && suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  fileprivate mutating func replaceEnd(_ length: Int, by ending: String) {
    removeLast(length)
    append(contentsOf: ending.utf8)
  }
}

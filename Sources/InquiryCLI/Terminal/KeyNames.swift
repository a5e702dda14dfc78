/// Which bytes and sequences stand for which key.
enum KeyNames {
  static let control: [UInt8: Key] = [
    0x01: .home, 0x02: .left, 0x03: .interrupt, 0x04: .endOrDelete, 0x05: .end, 0x06: .right, 0x08: .backspace,
    0x0A: .enter, 0x0B: .killToEnd, 0x0C: .redraw, 0x0D: .enter, 0x0E: .down, 0x10: .up, 0x15: .killToStart,
    0x17: .killToSpace, 0x19: .yank, 0x1A: .suspend, 0x7F: .backspace,
  ]

  static let alt: [UInt8: Key] = [
    UInt8(ascii: "b"): .wordLeft, UInt8(ascii: "B"): .wordLeft, UInt8(ascii: "f"): .wordRight,
    UInt8(ascii: "F"): .wordRight, UInt8(ascii: "d"): .killWordForward, UInt8(ascii: "D"): .killWordForward,
    0x08: .killWordBack, 0x7F: .killWordBack,
  ]

  /// The key of a sequence without its ESC, such as `[1;5C`; nil for one that hmw has no use for.
  static func control(sequence: String) -> Key? {
    guard let final = sequence.last else { return nil }
    let parameters = sequence.dropFirst().dropLast().split(separator: ";", omittingEmptySubsequences: false)
    let isModified = parameters.count > 1 && parameters[1] != "1" && parameters[1] != "2"
    switch final {
    case "A": return .up
    case "B": return .down
    case "C": return isModified ? .wordRight : .right
    case "D": return isModified ? .wordLeft : .left
    // rxvt sends Ctrl-arrows in lower case after ESC O.
    case "c": return sequence.first == "O" ? .wordRight : nil
    case "d": return sequence.first == "O" ? .wordLeft : nil
    case "H": return .home
    case "F": return .end
    case "M": return sequence == "OM" ? .enter : nil
    case "~": return tilde(parameters.first ?? "", isModified: isModified)
    default: return nil
    }
  }

  private static func tilde(_ number: Substring, isModified: Bool) -> Key? {
    switch number {
    case "1", "7": .home
    case "4", "8": .end
    case "3": isModified ? .killWordForward : .delete
    default: nil
    }
  }
}

/// Turns the bytes of a terminal into keys, however the reads happened to split them.
struct KeyDecoder {
  /// What the bytes that have come so far may still become.
  private enum State: Equatable {
    case ground
    case escape
    /// After ESC [ or ESC O.
    case control
    /// ESC [ [ of the Linux console takes one letter more.
    case linuxConsole
    /// A reply of the terminal up to BEL or ST.
    case string
    case paste
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private var state = State.ground
  private var held: [UInt8] = []
  private var text: [UInt8] = []
  private var keys: [Key] = []

  /// How long to wait for the rest before `flush()`; nil when nothing is open.
  var patience: Duration? {
    switch state {
    // Half a character harms nobody: the next byte ends it or shows that it was none.
    case .ground: nil
    // A terminal that forgets to end a paste must not make the console deaf to Ctrl-C.
    case .paste: .seconds(3)
    default: .milliseconds(50)
    }
  }

  /// The keys that these bytes complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    for byte in bytes { take(byte) }
    if state != .paste { releaseText(keepingUnfinished: true) }
    return drain()
  }

  /// Gives up on what is unfinished: a lone ESC and half a sequence mean nothing, pasted text counts.
  mutating func flush() -> [Key] {
    if state == .paste { keys.append(.paste(decoded(held))) }
    releaseText(keepingUnfinished: false)
    held = []
    state = .ground
    return drain()
  }

  private mutating func drain() -> [Key] {
    defer { keys = [] }
    return keys
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape: takeAfterEscape(byte)
    case .control: takeControl(byte)
    case .linuxConsole: state = .ground
    case .string: takeString(byte)
    case .paste: takePaste(byte)
    }
  }

  private mutating func takeGround(_ byte: UInt8) {
    if byte >= 0x20 && byte != 0x7F { return text.append(byte) }
    releaseText(keepingUnfinished: false)
    if byte == 0x1B {
      state = .escape
    } else if let key = KeyNames.control[byte] {
      keys.append(key)
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    state = .ground
    switch byte {
    case 0x1B: state = .escape
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      held = [byte]
      state = .control
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      held = []
      state = .string
    // Ctrl-C and Enter keep their meaning after a stray ESC.
    case 0x00..<0x20 where byte != 0x08: takeGround(byte)
    default: if let key = KeyNames.alt[byte] { keys.append(key) }
    }
  }

  private mutating func takeControl(_ byte: UInt8) {
    guard byte >= 0x20 else {
      state = .ground
      return takeGround(byte)
    }
    held.append(byte)
    if held == Array("[[".utf8) {
      state = .linuxConsole
    } else if (0x40...0x7E).contains(byte) {
      state = .ground
      endControl()
    }
  }

  private mutating func endControl() {
    let name = String(decoding: held, as: UTF8.self)
    held = []
    if name == "[200~" {
      state = .paste
    } else if let key = KeyNames.control(sequence: name) {
      keys.append(key)
    }
  }

  private mutating func takeString(_ byte: UInt8) {
    if byte == 0x07 || byte == 0x18 || byte == 0x1A { state = .ground }
    // ESC \ ends the string; any other sequence starts anew.
    if byte == 0x1B { state = .escape }
  }

  private mutating func takePaste(_ byte: UInt8) {
    held.append(byte)
    guard byte == UInt8(ascii: "~"), held.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) else { return }
    keys.append(.paste(decoded(held.dropLast(Self.pasteEnd.count))))
    held = []
    state = .ground
  }

  /// Passes on the text gathered; half a character at its end may wait for its other bytes.
  private mutating func releaseText(keepingUnfinished: Bool) {
    let unfinished = keepingUnfinished ? UTF8Tail.length(of: text) : 0
    let ready = text.dropLast(unfinished)
    if !ready.isEmpty { keys.append(.text(decoded(ready))) }
    text = Array(text.suffix(unfinished))
  }

  private func decoded(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A terminal that hands over each key as it's pressed; `leave()` gives it back as it was.
struct RawMode {
  private let descriptor: TerminalDescriptor
  private let original: termios

  /// nil when there is no terminal, or it has gone.
  init?(_ descriptor: TerminalDescriptor) {
    var settings = termios()
    guard tcgetattr(descriptor.number, &settings) == 0 else { return nil }
    self.descriptor = descriptor
    original = settings
    enter()
  }

  /// Switches to raw; also again after the process was stopped.
  func enter() {
    var raw = original
    // Ctrl-C must arrive as a byte, so that the words begun can be kept; Ctrl-S must not freeze the console.
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | ISTRIP | BRKINT)
    withUnsafeMutableBytes(of: &raw.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    SavedTerminal.shared.remember(original, of: descriptor.number)
    _ = tcsetattr(descriptor.number, TCSADRAIN, &raw)
  }

  func leave() {
    var settings = original
    _ = tcsetattr(descriptor.number, TCSADRAIN, &settings)
    SavedTerminal.shared.forget(descriptor.number)
  }
}

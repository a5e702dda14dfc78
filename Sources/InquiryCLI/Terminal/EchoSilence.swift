#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps a terminal from showing what is typed, for answers that nobody else should see.
struct EchoSilence {
  private let input: TerminalDescriptor
  private let before: termios

  /// Nil where the input is no terminal, which shows nothing anyway.
  init?(_ input: TerminalDescriptor) {
    var settings = termios()
    guard tcgetattr(input.number, &settings) == 0 else { return nil }
    self.input = input
    before = settings
    settings.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(input.number, TCSAFLUSH, &settings)
  }

  /// Shows again what is typed; the line break that was swallowed is written.
  func end(_ output: TerminalOutput?) {
    var settings = before
    tcsetattr(input.number, TCSANOW, &settings)
    output?.write("\n")
  }
}

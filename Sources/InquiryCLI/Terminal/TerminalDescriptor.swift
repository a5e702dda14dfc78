#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file descriptor that may be a terminal.
struct TerminalDescriptor: Equatable, Sendable {
  let number: Int32

  static let input = TerminalDescriptor(number: 0)
  static let output = TerminalDescriptor(number: 1)
  static let error = TerminalDescriptor(number: 2)

  var isTTY: Bool { isatty(number) == 1 }

  /// Rows and columns as the terminal reports them now; nil where there is no window.
  var windowSize: WindowSize? {
    var size = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return WindowSize(columns: Int(size.ws_col), rows: size.ws_row > 0 ? Int(size.ws_row) : 24)
  }
}

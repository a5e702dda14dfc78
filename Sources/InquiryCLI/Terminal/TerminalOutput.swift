#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes text straight to a file descriptor, so that nothing waits in a buffer.
struct TerminalOutput: Equatable, Sendable {
  let descriptor: TerminalDescriptor
  /// Asked at the beginning: a terminal that has gone no longer says that it was one.
  private let isTerminal: Bool

  init(descriptor: TerminalDescriptor) {
    self.descriptor = descriptor
    isTerminal = descriptor.isTTY
  }

  /// Results.
  static let standard = TerminalOutput(descriptor: .output)
  /// Prompts, progress, hints and warnings.
  static let error = TerminalOutput(descriptor: .error)

  /// Lets a reader that has gone away be noticed as an error instead of killing the process; called once at launch.
  static func prepare() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Writes the text and a line break.
  func line(_ text: String = "") {
    write(text + "\n")
  }

  /// Writes all of the text; results that nobody reads any more end the run quietly.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Writes all of the bytes, as `write` of a text does.
  func write(_ bytes: UnsafeRawBufferPointer) {
    let failure = descriptor.writeAll(bytes)
    // Without standard error there is nobody to tell; without standard output the work has no receiver.
    guard let failure, descriptor == .output else { return }
    switch failure {
    case EPIPE: exit(0)
    // The console hears of the hang-up from its input, and saves what was begun.
    case EIO where isTerminal: return
    default:
      TerminalOutput.error.line("hmw: can't write the output: \(String(cString: strerror(failure))).")
      exit(73)
    }
  }
}

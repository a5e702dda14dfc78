import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The settings to give back to the terminal when the process ends in the middle of a line.
final class SavedTerminal: @unchecked Sendable {
  // Signal handlers may neither lock nor allocate: one lasting place, written before `descriptor` says it's valid.
  static let shared = SavedTerminal()

  private let settings = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  private let descriptor = Atomic<Int32>(-1)

  private init() {
    settings.initialize(to: termios())
    atexit { SavedTerminal.shared.restore() }
  }

  func remember(_ original: termios, of number: Int32) {
    descriptor.store(-1, ordering: .sequentiallyConsistent)
    settings.pointee = original
    descriptor.store(number, ordering: .sequentiallyConsistent)
  }

  func forget(_ number: Int32) {
    _ = descriptor.compareExchange(expected: number, desired: -1, ordering: .sequentiallyConsistent)
  }

  /// Gives the terminal back; only calls what a signal handler may call.
  func restore() {
    let number = descriptor.exchange(-1, ordering: .sequentiallyConsistent)
    guard number >= 0 else { return }
    _ = tcsetattr(number, TCSANOW, settings)
    let endOfPasteMode: StaticString = "\u{1B}[?2004l\u{1B}[?7h\r\n"
    _ = write(number, endOfPasteMode.utf8Start, endOfPasteMode.utf8CodeUnitCount)
  }
}

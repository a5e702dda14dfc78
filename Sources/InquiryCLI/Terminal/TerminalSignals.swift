import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Signals that concern a line being written, turned into bytes that `poll` can wait for.
struct TerminalSignals {
  private static let forwarded = [SIGWINCH, SIGINT, SIGHUP, SIGTSTP, SIGCONT]
  private static let deadly = [SIGTERM, SIGQUIT]
  private static let writeEnd = Atomic<Int32>(-1)
  private static let readEnd = makePipe()

  /// Where the numbers of the signals arrive.
  let descriptor: TerminalDescriptor
  private var watched: [Int32] = []

  /// Begins to listen. A signal that the program handles elsewhere stays where it is.
  init() {
    descriptor = TerminalDescriptor(number: Self.readEnd)
    for number in Self.forwarded { watch(number) { TerminalSignals.forward($0) } }
    for number in Self.deadly { watch(number) { TerminalSignals.die($0) } }
  }

  func end() {
    for number in watched { _ = signal(number, SIG_DFL) }
  }

  /// Stops the process as Ctrl-Z does, and comes back when it goes on.
  func stop() {
    _ = signal(SIGTSTP, SIG_DFL)
    _ = raise(SIGTSTP)
    if watched.contains(SIGTSTP) { _ = signal(SIGTSTP) { TerminalSignals.forward($0) } }
  }

  private mutating func watch(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    if let other = signal(number, handler) {
      _ = signal(number, other)
    } else {
      watched.append(number)
    }
  }

  private static func forward(_ number: Int32) {
    let before = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(writeEnd.load(ordering: .relaxed), &byte, 1)
    errno = before
  }

  private static func die(_ number: Int32) {
    SavedTerminal.shared.restore()
    _ = signal(number, SIG_DFL)
    _ = raise(number)
  }

  /// One pipe for the whole run, which never blocks and which no child inherits.
  private static func makePipe() -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    writeEnd.store(ends[1], ordering: .relaxed)
    return ends[0]
  }
}

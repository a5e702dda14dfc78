#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waits for bytes, a signal or the time to be up.
struct InputWaiter {
  let input: TerminalDescriptor
  var signals: TerminalDescriptor?

  /// The next thing that happens; nil waits for ever.
  func wait(atMost patience: Duration? = nil) -> InputEvent {
    var requests = [
      pollfd(fd: input.number, events: Int16(POLLIN), revents: 0),
      // A negative number is passed over.
      pollfd(fd: signals?.number ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&requests, 2, patience.map(Self.milliseconds) ?? -1)
    if count == 0 { return .timeout }
    if let signal = firstSignal() { return .signal(signal) }
    guard count > 0, requests[0].revents != 0 else { return count > 0 || errno == EINTR ? .timeout : .gone }
    return readInput()
  }

  private func firstSignal() -> Int32? {
    var byte: UInt8 = 0
    guard let signals, read(signals.number, &byte, 1) == 1 else { return nil }
    return Int32(byte)
  }

  private func readInput() -> InputEvent {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(input.number, &bytes, bytes.count)
    if count > 0 { return .bytes(Array(bytes.prefix(count))) }
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return .timeout }
    return .gone
  }

  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    // Rounded up: a wait that ends a little early would only be made again.
    return Int32(clamping: max(0, seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1))
  }
}

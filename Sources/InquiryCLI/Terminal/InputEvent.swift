/// What ended a wait for input.
enum InputEvent: Equatable, Sendable {
  case bytes([UInt8])
  case signal(Int32)
  case timeout
  /// The stream has ended, or the terminal has gone.
  case gone
}

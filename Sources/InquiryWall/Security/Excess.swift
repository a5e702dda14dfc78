import HTTPTypes

/// What was done more often than is allowed.
enum Excess: Sendable {
  case changes, codes, guests, pins

  /// The refusal that says so, and when another try may go through.
  func refusal(after wait: Double) -> WallRefusal {
    let seconds = wait.isFinite ? max(1, Int(wait.rounded(.up))) : 3600
    let hint =
      seconds == 3600
      ? "Ask your facilitator." : "Try again in \(seconds) \(seconds == 1 ? "second" : "seconds")."
    let (code, message) = words
    return WallRefusal(.tooManyRequests, code, message, hint: hint, retryAfter: seconds)
  }

  private var words: (code: String, message: String) {
    switch self {
    case .changes: ("wall.too-often", "That was a lot at once; what you wrote is still here.")
    case .codes: ("wall.too-many-codes", "Too many wrong codes were tried.")
    case .guests: ("wall.too-many-guests", "Many guests have joined just now.")
    case .pins: ("wall.too-many-pins", "That PIN was tried too often.")
    }
  }
}

/// One question to the person at the keyboard.
struct Prompt {
  /// What stands before the input; may be styled. Lines before its last one are printed once.
  var text: String
  /// What is in the line already, to be changed or taken.
  var initial: String
  /// Shows `*` for each character typed, and keeps the answer out of the history.
  var masked: Bool
  /// Asked about once in each interval while the person thinks.
  var tick: (() -> Tick)?
  var tickInterval: Duration

  init(
    _ text: String, initial: String = "", masked: Bool = false, tickInterval: Duration = .seconds(1),
    tick: (() -> Tick)? = nil
  ) {
    self.text = text
    self.initial = initial
    self.masked = masked
    self.tickInterval = tickInterval
    self.tick = tick
  }
}

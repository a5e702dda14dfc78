/// What the operating system says about the three standard streams.
struct StreamFacts: Equatable, Sendable {
  var inputIsTTY = false
  var outputIsTTY = false
  var errorIsTTY = false
  /// The window of the first stream that has one.
  var window: WindowSize?

  /// The facts of this process, asked now.
  static func current() -> StreamFacts {
    StreamFacts(
      inputIsTTY: TerminalDescriptor.input.isTTY,
      outputIsTTY: TerminalDescriptor.output.isTTY,
      errorIsTTY: TerminalDescriptor.error.isTTY,
      window: TerminalDescriptor.output.windowSize ?? TerminalDescriptor.error.windowSize
        ?? TerminalDescriptor.input.windowSize)
  }
}

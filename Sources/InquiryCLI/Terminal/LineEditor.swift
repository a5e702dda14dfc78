#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Asks a person at a terminal, with editing keys, history, pasted lists and a clock that goes on meanwhile.
struct LineEditor: LineSource {
  /// The earlier lines, oldest first; each answered line is added.
  var history: [String]

  private let input: TerminalDescriptor
  private let output: TerminalOutput
  private let accessible: Bool
  private let watchesSignals: Bool
  private var decoder = KeyDecoder()
  /// Keys that were pressed before their prompt came.
  private var waiting: [Key] = []
  private var isGone = false
  private var lastBytes = ContinuousClock.now

  /// - Parameter watchesSignals: Signals belong to the whole process: only one editor at a time may watch them.
  init(
    input: TerminalDescriptor = .input, output: TerminalOutput = .error, accessible: Bool = false,
    history: [String] = [], watchesSignals: Bool = true
  ) {
    self.input = input
    self.output = output
    self.accessible = accessible
    self.history = history
    self.watchesSignals = watchesSignals
  }

  mutating func next(prompt: Prompt) -> LineResult {
    let signals = watchesSignals ? TerminalSignals() : nil
    let mode = RawMode(input)
    if mode == nil { isGone = true } else { output.write("\u{1B}[?2004h") }
    defer {
      if mode != nil { output.write("\u{1B}[?2004l") }
      mode?.leave()
      signals?.end()
    }
    var session = LineSession(prompt, history: history, accessible: accessible)
    let result = converse(&session, prompt, mode, signals)
    if mode != nil { output.write(session.finish(result, in: window)) }
    if case .line(let line) = result, !prompt.masked { remember(line) }
    return result
  }

  private var window: WindowSize {
    output.descriptor.windowSize ?? input.windowSize ?? WindowSize(columns: 80, rows: 24)
  }

  /// How long the rest of a sequence may still take to come; nil when no sequence is open.
  private var remainingPatience: Duration? {
    decoder.patience.map { max(.zero, ContinuousClock.now.duration(to: lastBytes + $0)) }
  }

  private mutating func remember(_ line: String) {
    guard line.contains(where: { !$0.isWhitespace }), history.last != line else { return }
    history.append(line)
  }

  private mutating func converse(
    _ session: inout LineSession, _ prompt: Prompt, _ mode: RawMode?, _ signals: TerminalSignals?
  ) -> LineResult {
    let waiter = InputWaiter(input: input, signals: signals?.descriptor)
    var clock = TickClock(prompt)
    while true {
      if let result = takeWaitingKeys(&session, mode, signals) { return result }
      if isGone { return .endOfInput(partial: session.buffer.text) }
      output.write(session.paint(in: window))
      switch waiter.wait(atMost: [clock.remaining, remainingPatience].compactMap { $0 }.min()) {
      case .bytes(let bytes):
        lastBytes = .now
        waiting += decoder.feed(bytes)
      case .timeout: if remainingPatience == .zero { waiting += decoder.flush() }
      case .signal(let number): take(number, &session, mode, signals)
      case .gone: loseInput()
      }
      if let tick = clock.tickIfDue() { output.write(session.take(tick, in: window)) }
    }
  }

  private mutating func takeWaitingKeys(
    _ session: inout LineSession, _ mode: RawMode?, _ signals: TerminalSignals?
  ) -> LineResult? {
    while !waiting.isEmpty {
      let key = waiting.removeFirst()
      if key == .suspend { suspend(&session, mode, signals) }
      if let result = session.take(key) { return result }
    }
    return nil
  }

  private mutating func take(
    _ number: Int32, _ session: inout LineSession, _ mode: RawMode?, _ signals: TerminalSignals?
  ) {
    switch number {
    case SIGINT: waiting.append(.interrupt)
    case SIGHUP: loseInput()
    case SIGTSTP: waiting.append(.suspend)
    case SIGCONT:
      mode?.enter()
      output.write("\u{1B}[?2004h" + session.repaint(in: window))
    default: output.write(session.repaint(in: window))
    }
  }

  private mutating func loseInput() {
    waiting += decoder.flush()
    isGone = true
  }

  /// Ctrl-Z: the shell gets a terminal in good order, and the line comes back with `fg`.
  private func suspend(_ session: inout LineSession, _ mode: RawMode?, _ signals: TerminalSignals?) {
    guard let mode, let signals else { return }
    output.write("\u{1B}[?2004l\r\n")
    mode.leave()
    signals.stop()
    mode.enter()
    output.write("\u{1B}[?2004h" + session.repaint(in: window))
  }
}

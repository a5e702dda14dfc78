import InquiryDomain

/// One prompt being answered: takes keys and ticks, and says what to send to the terminal.
struct LineSession {
  private(set) var buffer: EditBuffer
  private var promptLine: String
  private let masked: Bool
  private let accessible: Bool
  private var history: LineHistory
  private var screen = LineScreen()
  private var above: String

  init(_ prompt: Prompt, history: [String] = [], accessible: Bool = false) {
    let lines = prompt.text.split(separator: "\n", omittingEmptySubsequences: false)
    promptLine = lines.last.map(String.init) ?? ""
    above = lines.dropLast().map { $0 + "\r\n" }.joined()
    buffer = EditBuffer(prompt.initial)
    masked = prompt.masked
    self.accessible = accessible
    self.history = LineHistory(prompt.masked ? [] : history, draft: prompt.initial)
  }

  /// Takes a key; a result means that the prompt has been answered.
  mutating func take(_ key: Key) -> LineResult? {
    switch key {
    case .enter: return .line(buffer.text)
    case .interrupt: return .interrupted(partial: buffer.text)
    case .endOrDelete where buffer.isEmpty: return .endOfInput(partial: "")
    case .paste(let pasted): return takePaste(pasted)
    case .up: if let line = history.earlier(keeping: buffer.text) { buffer.replace(with: line) }
    case .down: if let line = history.later(keeping: buffer.text) { buffer.replace(with: line) }
    case .redraw: clearScreen()
    default: buffer.apply(key)
    }
    return nil
  }

  /// Takes what has changed meanwhile; with `accessible` a standing prompt is left in peace.
  mutating func take(_ tick: Tick, in window: WindowSize) -> String {
    if let prompt = tick.prompt { promptLine = prompt.split(separator: "\n").last.map(String.init) ?? "" }
    guard tick.linesAbove.isEmpty else {
      return screen.erase() + tick.linesAbove.map { $0 + "\r\n" }.joined() + paint(in: window)
    }
    return accessible ? "" : paint(in: window)
  }

  /// What to send so that the terminal shows the line as it is now.
  mutating func paint(in window: WindowSize) -> String {
    defer { above = "" }
    return above + screen.paint(layout(in: window))
  }

  /// The same after a resize or a stop, when nothing on the screen can be relied on.
  mutating func repaint(in window: WindowSize) -> String {
    screen.repaint(layout(in: window))
  }

  /// Leaves the answer on the screen, with the cursor in the line below it.
  mutating func finish(_ result: LineResult, in window: WindowSize) -> String {
    var lines: [String] = []
    if case .paste(let pasted) = result { lines = pasted }
    if let first = lines.first { buffer.replace(with: first) }
    buffer.apply(.end)
    let rest = lines.dropFirst().map { masked ? "" : $0.safeForTerminal() + "\r\n" }.joined()
    let last = paint(in: window) + "\r\n" + rest
    screen.leave()
    return last
  }

  private mutating func takePaste(_ pasted: String) -> LineResult? {
    let lines = PastedLines.split(pasted, before: buffer.textBeforeCursor, after: buffer.textAfterCursor)
    if let lines { return .paste(lines) }
    buffer.insert(pasted)
    return nil
  }

  private mutating func clearScreen() {
    if !accessible { above = "\u{1B}[H\u{1B}[2J" }
    screen.leave()
  }

  private func layout(in window: WindowSize) -> LineLayout {
    LineLayout(prompt: promptLine, buffer: buffer, masked: masked, window: window)
  }
}

import Foundation
import InquiryTestSupport
import Testing

@testable import InquiryCLI

@Suite("Typing at a terminal", .timeLimit(.minutes(20)))
struct LineEditorTests {
  /// Starts an editor on the terminal; its answers arrive in order.
  private func start(
    on terminal: PseudoTerminal, count: Int = 1, accessible: Bool = false,
    prompt: @escaping @Sendable () -> Prompt = { Prompt("> ") }
  ) -> AsyncStream<LineResult> {
    let slave = TerminalDescriptor(number: terminal.slave)
    return AsyncStream { answers in
      Thread {
        var editor = LineEditor(
          input: slave, output: TerminalOutput(descriptor: slave), accessible: accessible, watchesSignals: false)
        for _ in 0..<count { answers.yield(editor.next(prompt: prompt())) }
        answers.finish()
      }.start()
    }
  }

  private func answers(_ stream: AsyncStream<LineResult>) async -> [LineResult] {
    var all: [LineResult] = []
    for await answer in stream { all.append(answer) }
    return all
  }

  @Test(
    "What is typed is what is answered",
    arguments: [
      ("hello\r", .line("hello")), ("teh\u{7F}\u{7F}he\r", .line("the")), ("é漢👩🏽‍🏫\u{7F}!\r", .line("é漢!")),
      ("world\u{01}hello \r", .line("hello world")), ("ab\u{1B}[D\u{1B}[Dx\r", .line("xab")),
      ("a\u{1B}[15~\u{1B}[1;9Zb\r", .line("ab")),
      ("half\u{03}", .interrupted(partial: "half")), ("\u{04}", .endOfInput(partial: "")),
      ("ab\u{02}\u{04}\r", .line("a")),
      ("ana \u{1B}[200~reyes\rben\rchidi\r\u{1B}[201~", .paste(["ana reyes", "ben", "chidi"])),
      ("\u{1B}[200~one line\u{1B}[201~ more\r", .line("one line more")),
    ] as [(String, LineResult)])
  func typed(keys: String, expected: LineResult) async throws {
    let terminal = try PseudoTerminal()
    let stream = start(on: terminal)
    try await terminal.expect("> ")
    terminal.send(keys)
    #expect(await answers(stream) == [expected])
  }

  @Test("A character split over two reads arrives whole")
  func splitCharacter() async throws {
    let terminal = try PseudoTerminal()
    let stream = start(on: terminal)
    try await terminal.expect("> ")
    terminal.send([0xE6, 0xBC])
    try await Task.sleep(for: .milliseconds(20))
    terminal.send([0xA2, 0x0D])
    #expect(await answers(stream) == [.line("漢")])
  }

  @Test("A lone ESC doesn't swallow what is typed after a moment")
  func loneEscape() async throws {
    let terminal = try PseudoTerminal()
    let stream = start(on: terminal)
    try await terminal.expect("> ")
    terminal.send("\u{1B}")
    try await Task.sleep(for: .milliseconds(600))
    terminal.send("[A\r")
    #expect(await answers(stream) == [.line("[A")])
  }

  @Test("A clock that ticks faster doesn't keep half a sequence open", arguments: ["\u{1B}[", "\u{1B}]0;"])
  func halfSequenceWhileTicking(half: String) async throws {
    let terminal = try PseudoTerminal()
    let stream = start(on: terminal) { Prompt("> ", tickInterval: .milliseconds(15)) { Tick() } }
    try await terminal.expect("> ")
    terminal.send(half)
    try await Task.sleep(for: .milliseconds(600))
    terminal.send("x\r")
    #expect(await answers(stream) == [.line("x")])
  }

  @Test("Up brings back the line before, and a second line typed ahead isn't lost")
  func historyAndTypeAhead() async throws {
    let terminal = try PseudoTerminal()
    let stream = start(on: terminal, count: 3)
    try await terminal.expect("> ")
    terminal.send("one\rtwo\r\u{1B}[A\u{1B}[A!\r")
    #expect(await answers(stream) == [.line("one"), .line("two"), .line("one!")])
  }

  @Test("The terminal is given back as it was")
  func restored() async throws {
    let terminal = try PseudoTerminal()
    var before = termios()
    var during = termios()
    var after = termios()
    tcgetattr(terminal.slave, &before)
    let stream = start(on: terminal)
    try await terminal.expect("\u{1B}[?2004h")
    try await terminal.expect("> ")
    tcgetattr(terminal.slave, &during)
    terminal.send("\u{03}")
    _ = await answers(stream)
    tcgetattr(terminal.slave, &after)
    #expect(during.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0)
    #expect(after.c_lflag == before.c_lflag)
    #expect(after.c_iflag == before.c_iflag)
    try await terminal.expect("\u{1B}[?2004l")
  }

  @Test("A closed window ends the input and hands over what was begun")
  func hangUp() async throws {
    let terminal = try PseudoTerminal()
    let stream = start(on: terminal)
    try await terminal.expect("> ")
    terminal.send("half a thought")
    try await terminal.expect("thought")
    terminal.hangUp()
    #expect(await answers(stream) == [.endOfInput(partial: "half a thought")])
  }

  @Test("The clock goes on while somebody thinks, and the words stay")
  func ticks() async throws {
    let terminal = try PseudoTerminal(rows: 10, columns: 30)
    let stream = start(on: terminal) {
      var seconds = 10
      return Prompt("10 left> ", tickInterval: .milliseconds(30)) {
        seconds -= 1
        return Tick(prompt: "\(seconds) left> ", linesAbove: seconds == 5 ? ["half of the time is gone"] : [])
      }
    }
    terminal.send("words")
    try await terminal.expect("half of the time is gone")
    try await terminal.expect("4 left> words")
    terminal.send(" more\r")
    #expect(await answers(stream) == [.line("words more")])
    var screen = ScreenModel(columns: 30)
    terminal.drain()
    screen.show(terminal.output)
    #expect(screen.rows.first == "half of the time is gone")
    #expect(screen.rows.filter { $0.contains("left>") }.count == 1)
  }

  @Test("Text to be changed stands in the line")
  func initial() async throws {
    let terminal = try PseudoTerminal()
    let stream = start(on: terminal) { Prompt("name: ", initial: "Elm St") }
    try await terminal.expect("Elm St")
    terminal.send("reet\r")
    #expect(await answers(stream) == [.line("Elm Street")])
  }

  @Test("Without a terminal the input has simply ended")
  func noTerminal() {
    var editor = LineEditor(input: TerminalDescriptor(number: -1), watchesSignals: false)
    #expect(editor.next(prompt: Prompt("> ")) == .endOfInput(partial: ""))
  }

  @Test("A process that is told to end gives the terminal back first")
  func terminated() async throws {
    let terminal = try PseudoTerminal()
    var before = termios()
    var after = termios()
    tcgetattr(terminal.slave, &before)
    let path = terminal.slavePath
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = path as String] in
      let slave = TerminalDescriptor(number: open(path, O_RDWR | O_NOCTTY))
      Thread {
        waitUntilRaw(slave.number)
        kill(getpid(), SIGTERM)
      }.start()
      var editor = LineEditor(input: slave, output: TerminalOutput(descriptor: slave))
      _ = editor.next(prompt: Prompt("> "))
    }
    tcgetattr(terminal.slave, &after)
    #expect(after.c_lflag == before.c_lflag)
    terminal.drain()
    #expect(terminal.output.contains("\u{1B}[?2004l"))
  }

  @Test("Signals from outside end a line as their keys would", arguments: [SIGINT, SIGHUP])
  func signals(number: Int32) async throws {
    let terminal = try PseudoTerminal()
    let path = terminal.slavePath
    await #expect(processExitsWith: .exitCode(7)) { [path = path as String, number = number as Int32] in
      let slave = TerminalDescriptor(number: open(path, O_RDWR | O_NOCTTY))
      Thread {
        waitUntilRaw(slave.number)
        kill(getpid(), number)
      }.start()
      var editor = LineEditor(input: slave, output: TerminalOutput(descriptor: slave))
      let result = editor.next(prompt: Prompt("> ", initial: "begun"))
      let expected = number == SIGINT ? LineResult.interrupted(partial: "begun") : .endOfInput(partial: "begun")
      exit(result == expected ? 7 : 8)
    }
  }
}

private func waitUntilRaw(_ descriptor: Int32) {
  var settings = termios()
  repeat {
    usleep(1000)
    _ = tcgetattr(descriptor, &settings)
  } while settings.c_lflag & tcflag_t(ICANON) != 0
}

import InquiryTestSupport
import Testing

@Suite("The terminal that tests type at", .timeLimit(.minutes(20)))
struct PseudoTerminalTests {
  @Test("A program finds a terminal of the size asked for, and its exit code comes back")
  func runs() async throws {
    let terminal = try PseudoTerminal(rows: 17, columns: 43)
    let script = "test -t 0 && test -t 1 && test -t 2 && stty size </dev/tty && echo \"$GREETING\"; exit 3"
    try terminal.run("/bin/sh", ["-c", script], environment: ["GREETING": "good morning", "PATH": "/usr/bin:/bin"])
    try await terminal.expect("17 43")
    try await terminal.expect("good morning")
    #expect(try await terminal.wait() == 3)
  }

  @Test("What is typed reaches the program, and Ctrl-C interrupts it")
  func types() async throws {
    let terminal = try PseudoTerminal()
    try terminal.run(
      "/bin/sh", ["-c", "read line; echo \"got $line\"; exec sleep 60"], environment: ["PATH": "/usr/bin:/bin"])
    terminal.send("hello\r")
    try await terminal.expect("got hello")
    try await Task.sleep(for: .milliseconds(100))
    terminal.send("\u{03}")
    #expect(try await terminal.wait() == 130)
  }

  @Test("A program can be told to end, and a closed window hangs it up", arguments: [true, false])
  func ends(byHangUp: Bool) async throws {
    let terminal = try PseudoTerminal()
    try terminal.run("/bin/sh", ["-c", "echo ready; exec sleep 60"], environment: ["PATH": "/usr/bin:/bin"])
    try await terminal.expect("ready")
    if byHangUp { terminal.hangUp() } else { terminal.terminate() }
    #expect(try await terminal.wait() == (byHangUp ? 129 : 143))
  }

  @Test("What doesn't come is reported with what came")
  func missing() async throws {
    let terminal = try PseudoTerminal()
    try terminal.run("/bin/echo", ["something else"])
    await #expect(throws: PseudoTerminal.Trouble.self) {
      try await terminal.expect("the words", timeout: .milliseconds(200))
    }
    #expect(terminal.output.contains("something else"))
  }
}

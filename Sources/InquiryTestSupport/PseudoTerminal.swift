#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A terminal without a screen: a program runs on it, or code in this process, and a test types and reads.
package final class PseudoTerminal {
  /// What went wrong, with all that the program had written until then.
  package struct Trouble: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) {
      self.description = description
    }
  }

  /// The test's end.
  package let master: Int32
  /// The program's end, for code that runs in this process.
  package let slave: Int32
  /// The device file of the program's end.
  package let slavePath: String
  /// All that has been written so far, escape sequences included.
  package var output: String { String(decoding: collected, as: UTF8.self) }

  private var collected: [UInt8] = []
  private var position = 0
  private var child: pid_t?
  private var status: Int32?
  private var isHungUp = false

  /// Opens a terminal with a window of this size.
  package init(rows: Int = 24, columns: Int = 80) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, nil) == 0 else {
      throw Trouble(description: "no pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    self.master = master
    self.slave = slave
    slavePath = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK)
    resize(rows: rows, columns: columns)
  }

  deinit {
    if child != nil, status == nil { kill() }
    close(slave)
    if !isHungUp { close(master) }
  }

  /// Gives the window another size; a program on the terminal is told with SIGWINCH.
  package func resize(rows: Int, columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
  }

  /// Starts a program in a session of its own, with this terminal as its three standard streams.
  package func run(_ executable: String, _ arguments: [String] = [], environment: [String: String] = [:]) throws {
    var attributes = Self.makeAttributes()
    var actions = Self.makeActions(slavePath)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    let words = Self.cStrings([executable] + arguments)
    let variables = Self.cStrings(environment.map { "\($0)=\($1)" })
    defer { (words + variables).forEach { free($0) } }
    var pid = pid_t()
    let error = posix_spawn(&pid, executable, &actions, &attributes, words, variables)
    guard error == 0 else { throw Trouble(description: "\(executable): \(String(cString: strerror(error)))") }
    child = pid
  }

  /// Types the text; `\r` is Enter, `\u{3}` Ctrl-C.
  package func send(_ text: String) {
    send(Array(text.utf8))
  }

  /// Types bytes that need not be whole characters.
  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EAGAIN && errno != EINTR { return }
      drain()
    }
  }

  /// Waits until what was written since the last `expect` contains the text, and returns all up to its end.
  @discardableResult
  package func expect(_ text: String, timeout: Duration = .seconds(10)) async throws -> String {
    let wanted = Array(text.utf8)
    let deadline = ContinuousClock.now + timeout
    while true {
      drain()
      if let end = Self.end(of: wanted, in: collected[position...]) {
        defer { position = end }
        return String(decoding: collected[position..<end], as: UTF8.self)
      }
      guard ContinuousClock.now < deadline else {
        throw Trouble(description: "“\(text)” did not come. Output: \(output.debugDescription)")
      }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  /// Collects what is there without waiting for it.
  package func drain() {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while !isHungUp {
      let count = readBytes(master, into: &bytes)
      guard count > 0 else { return }
      collected += bytes.prefix(count)
    }
  }

  /// Asks the program to end, as `kill` does.
  package func terminate() { signal(SIGTERM) }

  /// Ends the program at once, as a power cut would.
  package func kill() {
    signal(SIGKILL)
    if let child, status == nil {
      var raw: Int32 = 0
      _ = waitpid(child, &raw, 0)
      status = raw
    }
  }

  /// Sends the program a signal.
  package func signal(_ number: Int32) {
    if let child, status == nil { deliver(number, to: child) }
  }

  /// Closes the window: the program finds its terminal gone.
  package func hangUp() {
    guard !isHungUp else { return }
    drain()
    isHungUp = true
    close(master)
  }

  /// Waits for the program's end; its exit code, or 128 and the number of the signal that ended it.
  ///
  /// It keeps its thread: in a run of all tests one that gave it up might get its next turn minutes after the end.
  package func wait(timeout: Duration = .seconds(10)) async throws -> Int32 {
    let deadline = ContinuousClock.now + timeout
    while status == nil, let child {
      drain()
      var raw: Int32 = 0
      if waitpid(child, &raw, WNOHANG) == child { status = raw }
      guard status == nil else { break }
      guard ContinuousClock.now < deadline else {
        throw Trouble(description: "still running. Output: \(output.debugDescription)")
      }
      usleep(5_000)
    }
    drain()
    let raw = status ?? 0
    return raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
  }
}

extension PseudoTerminal {
  // Glibc's structures are values; Darwin's are pointers that the calls fill in.
  #if canImport(Darwin)
    private typealias Attributes = posix_spawnattr_t?
    private typealias Actions = posix_spawn_file_actions_t?
  #else
    private typealias Attributes = posix_spawnattr_t
    private typealias Actions = posix_spawn_file_actions_t
  #endif

  private static func makeAttributes() -> Attributes {
    #if canImport(Darwin)
      var attributes: Attributes
    #else
      var attributes = Attributes()
    #endif
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    // A test run in the background ignores Ctrl-C; the program under test must not inherit that.
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // A session of its own makes the terminal the program's controlling one: signals and hang-ups then arrive.
    #if canImport(Darwin)
      let newSession = POSIX_SPAWN_SETSID
    #else
      let newSession: Int32 = 0x80
    #endif
    posix_spawnattr_setflags(&attributes, Int16(newSession | Int32(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)))
    return attributes
  }

  private static func makeActions(_ path: String) -> Actions {
    #if canImport(Darwin)
      var actions: Actions
    #else
      var actions = Actions()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    return actions
  }

  private static func cStrings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }

  private static func end(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - wanted.count))
      .first { bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
      .map { $0 + wanted.count }
  }
}

// Inside the class these two names mean its own members.
private func readBytes(_ descriptor: Int32, into bytes: inout [UInt8]) -> Int {
  read(descriptor, &bytes, bytes.count)
}

private func deliver(_ number: Int32, to process: pid_t) {
  _ = kill(process, number)
}

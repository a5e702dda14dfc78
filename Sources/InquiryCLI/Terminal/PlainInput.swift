#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Takes answers line by line from a pipe or a file, or from a terminal that can't move its cursor.
struct PlainInput: LineSource {
  /// Longer lines are cut: nobody types them, and they would only fill the memory.
  static let longestLine = 1 << 20

  /// Whether the line delivered last was longer than `longestLine`.
  private(set) var wasTruncated = false

  private let input: TerminalDescriptor
  private let output: TerminalOutput?
  private var unread: ArraySlice<UInt8> = []
  private var isFirstLine = true
  private var hasEnded = false

  /// - Parameter output: Where prompts go; nil for a pipe, where nobody would read them.
  init(input: TerminalDescriptor = .input, output: TerminalOutput? = nil) {
    self.input = input
    self.output = output
  }

  mutating func next(prompt: Prompt) -> LineResult {
    output?.write(prompt.text)
    wasTruncated = false
    let silence = prompt.masked ? EchoSilence(input) : nil
    defer { silence?.end(output) }
    guard let line = nextLine() else { return .endOfInput(partial: "") }
    return .line(decoded(line))
  }

  /// The bytes up to the next line break or the end; nil when there is nothing left.
  private mutating func nextLine() -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      let end = unread.firstIndex(of: UInt8(ascii: "\n"))
      keep(unread[..<(end ?? unread.endIndex)], in: &line)
      unread = end.map { unread[($0 + 1)...] } ?? []
      if end != nil { return line }
      if !fill() { return line.isEmpty && !wasTruncated ? nil : line }
    }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>, in line: inout [UInt8]) {
    let room = Self.longestLine - line.count
    line += bytes.prefix(room)
    if bytes.count > room { wasTruncated = true }
  }

  private mutating func fill() -> Bool {
    while !hasEnded {
      switch InputWaiter(input: input).wait() {
      case .bytes(let bytes):
        unread = bytes[...]
        return true
      case .gone: hasEnded = true
      case .timeout, .signal: continue
      }
    }
    return false
  }

  /// Text from Windows ends its lines with CRLF and may begin with a byte order mark.
  private mutating func decoded(_ line: [UInt8]) -> String {
    defer { isFirstLine = false }
    var bytes = line[...]
    if isFirstLine, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
    if wasTruncated { bytes = bytes.dropLast(UTF8Tail.length(of: bytes)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

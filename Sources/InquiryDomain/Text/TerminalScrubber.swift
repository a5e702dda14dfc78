/// Walks over a text once and keeps what a terminal may safely show.
struct TerminalScrubber {
  /// More marks than this on one letter only serve to climb over the neighbouring lines.
  private static let marksPerBase = 8

  private let source: [Unicode.Scalar]
  private let keepingLineBreaks: Bool
  private var position = 0
  private var kept = String.UnicodeScalarView()
  /// The last scalar that was kept.
  private var previous: Unicode.Scalar?
  private var marks = 0
  /// A joiner waits until something comes that it can join.
  private var joiner: Unicode.Scalar?
  /// Once a search for a terminator has failed, another one would only cost time.
  private var hasNoTerminatorAhead = false

  init(_ text: String, keepingLineBreaks: Bool) {
    source = Array(text.unicodeScalars)
    self.keepingLineBreaks = keepingLineBreaks
  }

  mutating func scrubbed() -> String {
    while position < source.count {
      let scalar = source[position]
      position += 1
      take(scalar)
    }
    return String(kept)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x1B: skipEscapeSequence()
    case 0x9B: skipControlSequence()
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: skipControlString()
    case 0x09: keep(" ")
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: breakLine(after: scalar)
    case 0x00...0x1F, 0x7F...0x9F: break
    case 0x20...0x7E: keep(scalar)
    case 0x200C, 0x200D: joiner = scalar
    default: takePrintable(scalar)
    }
  }

  private mutating func takePrintable(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .format, .control, .surrogate: break
    case .nonspacingMark, .spacingMark, .enclosingMark: keepMark(scalar)
    default:
      keep(scalar)
      if scalar == "\u{1F3F4}" { keepFlagTags() }
    }
  }

  private mutating func breakLine(after scalar: Unicode.Scalar) {
    if scalar == "\r", position < source.count, source[position] == "\n" { position += 1 }
    keep(keepingLineBreaks ? "\n" : " ")
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    placeJoiner(before: scalar)
    marks = 0
    kept.append(scalar)
    previous = scalar
  }

  private mutating func keepMark(_ scalar: Unicode.Scalar) {
    marks += 1
    guard marks <= Self.marksPerBase else { return }
    placeJoiner(before: scalar)
    kept.append(scalar)
    previous = scalar
  }

  /// Persian words, Indic clusters and families need their joiners; between spaces they only hide something.
  private mutating func placeJoiner(before next: Unicode.Scalar) {
    defer { joiner = nil }
    guard let joiner, let previous, !previous.properties.isWhitespace, !next.properties.isWhitespace else { return }
    kept.append(joiner)
  }

  /// The flags of England, Scotland and Wales are a black flag followed by tags up to a cancel tag.
  private mutating func keepFlagTags() {
    let tags = source[position...].prefix(8).prefix { (0xE0020...0xE007F).contains($0.value) }
    guard let last = tags.lastIndex(of: "\u{E007F}") else { return }
    kept.append(contentsOf: source[position...last])
    position = last + 1
  }
}

extension TerminalScrubber {
  /// After ESC: a control sequence, a control string, or a short sequence such as `ESC c`.
  private mutating func skipEscapeSequence() {
    guard position < source.count else { return }
    switch source[position] {
    case "[":
      position += 1
      skipControlSequence()
    case "]", "P", "X", "^", "_":
      position += 1
      skipControlString()
    default:
      skip { (0x20...0x2F).contains($0) }
      if position < source.count, (0x30...0x7E).contains(source[position].value) { position += 1 }
    }
  }

  /// Parameters, intermediates and the final letter; a sequence cut short by other text leaves that text alone.
  private mutating func skipControlSequence() {
    skip { (0x30...0x3F).contains($0) }
    skip { (0x20...0x2F).contains($0) }
    if position < source.count, (0x40...0x7E).contains(source[position].value) { position += 1 }
  }

  /// A title, link or clipboard command up to BEL or ST; without an end only its introducer goes.
  private mutating func skipControlString() {
    guard !hasNoTerminatorAhead else { return }
    guard let end = source[position...].firstIndex(where: { [0x07, 0x18, 0x1A, 0x1B, 0x9C].contains($0.value) })
    else {
      hasNoTerminatorAhead = true
      return
    }
    // An ESC ends the string too: if it is not the terminator `ESC \`, it starts the next sequence.
    position = source[end] == "\u{1B}" ? end : end + 1
  }

  private mutating func skip(while belongs: (UInt32) -> Bool) {
    while position < source.count, belongs(source[position].value) { position += 1 }
  }
}

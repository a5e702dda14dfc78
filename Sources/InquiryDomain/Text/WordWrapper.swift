/// Fills lines of one width with words.
struct WordWrapper {
  let width: Int
  private var done: [String] = []
  private var line = ""
  private var used = 0

  init(width: Int) {
    self.width = width
  }

  mutating func lines(of text: some StringProtocol) -> [String] {
    for word in text.split(whereSeparator: \.isBreakingSpace) { add(word) }
    if !line.isEmpty || done.isEmpty { closeLine() }
    return done
  }

  private mutating func add(_ word: some StringProtocol) {
    let needed = word.displayWidth
    let gap = line.isEmpty ? 0 : 1
    if used + gap + needed <= width {
      append(gap == 1 ? " " : "", columns: gap)
      append(word, columns: needed)
    } else if needed > width || isMostlyWide(word, columns: needed) {
      breakUp(word, gap: gap)
    } else {
      closeLine()
      append(word, columns: needed)
    }
  }

  private func isMostlyWide(_ word: some StringProtocol, columns: Int) -> Bool {
    let wide = word.reduce(0) { $0 + ($1.displayWidth == 2 ? 2 : 0) }
    return wide * 2 > columns
  }

  /// Chinese and Japanese have no spaces to break at, and a long link has to be broken somewhere.
  private mutating func breakUp(_ word: some StringProtocol, gap: Int) {
    if used + gap < width { append(gap == 1 ? " " : "", columns: gap) } else { closeLine() }
    for cluster in word {
      let columns = cluster.displayWidth
      if used + columns > width, !line.isEmpty {
        let tail = takeTail(before: cluster)
        closeLine()
        append(tail, columns: tail.displayWidth)
      }
      append(String(cluster), columns: columns)
    }
  }

  /// Takes from the line's end what goes along with `next`, so that no line begins with "，" or ends with "（".
  ///
  /// Two clusters at most, as after "他说：“"; a line is never emptied.
  private mutating func takeTail(before next: Character) -> String {
    var (tail, next) = ("", next)
    while tail.count < 2, line.count > 2, let last = line.last, last != " ", next.endsSomething || last.beginsSomething
    {
      line.removeLast()
      used -= last.displayWidth
      tail = String(last) + tail
      next = last
    }
    return tail
  }

  private mutating func append(_ text: some StringProtocol, columns: Int) {
    line += text
    used += columns
  }

  private mutating func closeLine() {
    while line.last == " " { line.removeLast() }
    done.append(line)
    line = ""
    used = 0
  }
}

extension Character {
  private static let enders: Set<Character> = Set("，。、；：！？）」』】》〉〕］｝”’…—ー々・％,.;:!?)")
  private static let beginners: Set<Character> = Set("（「『【《〈〔［｛“‘(")

  /// What may not begin a line, as Chinese and Japanese typesetters have it (W3C, Requirements for Chinese Text Layout).
  fileprivate var endsSomething: Bool { Self.enders.contains(self) }

  /// What may not end a line.
  fileprivate var beginsSomething: Bool { Self.beginners.contains(self) }

  /// White space where a line may end; a no-break space keeps "4 min" together.
  fileprivate var isBreakingSpace: Bool {
    isWhitespace && self != "\u{A0}" && self != "\u{202F}" && self != "\u{2007}"
  }
}

/// Which end of a column a text leans on.
package enum TextAlignment: Sendable {
  case leading, trailing
}

extension StringProtocol {
  /// The text in lines of at most `width` columns, broken between words; line breaks in the text stay.
  ///
  /// A word that is too long for a line, and text in wide scripts, is broken between clusters.
  package func wrapped(to width: Int) -> [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      if line.displayWidth <= width { return [String(line)] }
      var wrapper = WordWrapper(width: Swift.max(1, width))
      return wrapper.lines(of: line)
    }
  }

  /// The text cut to `width` columns between clusters, with the ellipsis where something is missing.
  package func truncated(to width: Int, ellipsis: String = "…") -> String {
    if displayWidth <= width { return String(self) }
    let mark = ellipsis.displayWidth <= width ? ellipsis : ""
    var cut = String(prefix(columns: width - mark.displayWidth))
    while cut.last == " " { cut.removeLast() }
    return cut + mark
  }

  /// The text with spaces up to `width` columns; a longer text stays whole.
  package func padded(to width: Int, alignment: TextAlignment = .leading) -> String {
    let spaces = String(repeating: " ", count: Swift.max(0, width - displayWidth))
    return alignment == .leading ? self + spaces : spaces + String(self)
  }

  /// The longest beginning that fits into `columns`.
  package func prefix(columns: Int) -> SubSequence {
    var used = 0
    return prefix { cluster in
      used += cluster.displayWidth
      return used <= columns
    }
  }
}

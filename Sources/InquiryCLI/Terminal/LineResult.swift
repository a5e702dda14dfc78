/// How a prompt ended; words that were begun are never lost.
enum LineResult: Equatable, Sendable {
  case line(String)
  /// Each pasted line is an entry of its own; what stood around the cursor is part of the first and last.
  case paste([String])
  /// Ctrl-C.
  case interrupted(partial: String)
  /// Ctrl-D in an empty line, the end of a file, or a terminal that has gone.
  case endOfInput(partial: String)
}

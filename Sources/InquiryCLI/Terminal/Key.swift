/// What a person did at the keyboard.
enum Key: Equatable, Sendable {
  /// Characters to put in; may be part of a cluster.
  case text(String)
  /// Everything between the marks of a bracketed paste.
  case paste(String)
  case enter
  case backspace, delete
  case left, right, wordLeft, wordRight, home, end
  /// Through the history.
  case up, down
  case killToEnd, killToStart, killWordBack, killToSpace, killWordForward
  /// Puts back what was killed last.
  case yank
  case redraw
  case interrupt
  /// Ctrl-D: the end where the line is empty, else a delete.
  case endOrDelete
  case suspend
}

/// Hints that the shell and the console share, in the console's words.
enum ConsoleHints {
  private static let shellToConsole = [
    ("hmw note list", "wall"), ("hmw wall", "wall"), ("hmw person list", "who"), ("hmw question list", "next question"),
    ("hmw community list", "community"), ("hmw inquiry list", "inquiry"), ("hmw history", "history"),
    ("hmw undo", "undo"),
    ("hmw vote close", "close"), ("hmw question connect 1 --cause 5 --need 4", "from 5 need 4"),
    ("hmw group suggest", "suggest groups"), ("hmw note suggest", "suggest notes"),
  ]

  /// The same hint for someone who sits in the console.
  static func spoken(_ hint: String) -> String {
    shellToConsole.reduce(hint) { $0.replacing($1.0, with: $1.1) }
  }
}

/// Long help that belongs to no single command: `hmw help TOPIC`.
enum HelpTopics {
  /// Prints a topic if the words ask for one.
  ///
  /// - Returns: the exit code, or nil where the words ask for something else.
  static func answer(_ arguments: [String]) -> Int32? { nil }
}

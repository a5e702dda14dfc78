/// The options of a command that change how it talks to the terminal.
struct TerminalFlags: Equatable, Sendable {
  /// `--color`.
  var colour = ColourChoice.auto
  /// `--accessible`.
  var accessible = false
  /// `--no-input`.
  var noInput = false
}

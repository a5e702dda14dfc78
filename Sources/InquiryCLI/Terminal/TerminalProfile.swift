/// What this run's terminal can do, decided once from the environment, the streams and the flags.
struct TerminalProfile: Equatable, Sendable {
  let inputIsTTY: Bool
  let outputIsTTY: Bool
  let errorIsTTY: Bool
  /// Columns of the window: `COLUMNS`, else what the terminal says, else 80.
  let width: Int
  /// Rows of the window: `LINES`, else what the terminal says, else 24.
  let height: Int
  let colourOnOutput: Bool
  let colourOnError: Bool
  /// Whether hmw's own lines may use `·`, `…` and curly quotes.
  let unicode: Bool
  /// No columns, no repainting, a label with every value.
  let accessible: Bool
  /// Whether a question may be asked; otherwise the missing flag is named and the run ends with 64.
  let canPrompt: Bool
  /// Whether `LineEditor` may draw; a terminal that can't move its cursor gets `PlainInput`.
  let canEditLines: Bool

  init(environment: [String: String], streams: StreamFacts, flags: TerminalFlags = TerminalFlags()) {
    let settings = TerminalSettings(environment: environment)
    inputIsTTY = streams.inputIsTTY
    outputIsTTY = streams.outputIsTTY
    errorIsTTY = streams.errorIsTTY
    width = settings.positive("COLUMNS") ?? streams.window?.columns ?? 80
    height = settings.positive("LINES") ?? streams.window?.rows ?? 24
    colourOnOutput = settings.allowsColour(flags.colour, isTTY: streams.outputIsTTY)
    colourOnError = settings.allowsColour(flags.colour, isTTY: streams.errorIsTTY)
    unicode = settings.allowsUnicode
    accessible = flags.accessible || settings.isOn("HMW_ACCESSIBLE") || settings.isOn("ACCESSIBLE")
    canPrompt = streams.inputIsTTY && streams.errorIsTTY && !flags.noInput && !settings.forbidsInput
    canEditLines = canPrompt && !settings.isDumb
  }

  var band: LayoutBand { LayoutBand(width: width) }

  /// Whether columns may be placed by moving the cursor.
  ///
  /// People who asked for no colour get no escape sequence at all.
  var placesColumns: Bool { outputIsTTY && colourOnOutput && !accessible }

  /// The styles for text on standard output.
  var ink: Ink { Ink(isOn: colourOnOutput, unicode: unicode) }

  /// The styles for text on standard error, where prompts and warnings go.
  var errorInk: Ink { Ink(isOn: colourOnError, unicode: unicode) }
}

import Testing

@testable import InquiryCLI

@Suite("What a terminal can do")
struct TerminalProfileTests {
  private static let terminal = StreamFacts(inputIsTTY: true, outputIsTTY: true, errorIsTTY: true, window: nil)

  @Test(
    "Colour follows the flag, then the person's wish, then the program's, then the stream",
    arguments: [
      ([:], ColourChoice.auto, true), (["NO_COLOR": "1"], .always, true), (["NO_COLOR": "1"], .auto, false),
      (["NO_COLOR": ""], .auto, true), (["NO_COLOR": "1", "FORCE_COLOR": "1"], .auto, false),
      (["FORCE_COLOR": "1", "CLICOLOR": "0"], .auto, true), (["CLICOLOR_FORCE": "1", "TERM": "dumb"], .auto, true),
      (["FORCE_COLOR": "0"], .auto, true), (["CLICOLOR": "0"], .auto, false), (["TERM": "dumb"], .auto, false),
      (["FORCE_COLOR": "1"], .never, false),
    ] as [([String: String], ColourChoice, Bool)])
  func colour(environment: [String: String], choice: ColourChoice, expected: Bool) {
    let flags = TerminalFlags(colour: choice)
    let profile = TerminalProfile(environment: environment, streams: Self.terminal, flags: flags)
    #expect(profile.colourOnOutput == expected)
    #expect(profile.colourOnError == expected)
  }

  @Test("A pipe gets no colour while the terminal beside it does, unless colour is forced")
  func perStream() {
    let piped = StreamFacts(inputIsTTY: true, outputIsTTY: false, errorIsTTY: true)
    let profile = TerminalProfile(environment: [:], streams: piped)
    #expect(!profile.colourOnOutput && profile.colourOnError)
    let forced = TerminalProfile(environment: ["FORCE_COLOR": "1"], streams: piped)
    #expect(forced.colourOnOutput)
    #expect(!forced.placesColumns)
  }

  @Test(
    "Width is COLUMNS, else the window's, else 80",
    arguments: [("120", 90, 120), ("", 90, 90), ("x", nil, 80), ("0", 90, 90), ("-5", nil, 80)] as [(String, Int?, Int)]
  )
  func width(columns: String, window: Int?, expected: Int) {
    let streams = StreamFacts(window: window.map { WindowSize(columns: $0, rows: 30) })
    #expect(TerminalProfile(environment: ["COLUMNS": columns], streams: streams).width == expected)
  }

  @Test(
    "Each width has its layout",
    arguments: [(100, .wide), (99, .medium), (60, .medium), (59, .narrow), (12, .narrow)] as [(Int, LayoutBand)])
  func band(width: Int, expected: LayoutBand) {
    #expect(LayoutBand(width: width) == expected)
  }

  @Test(
    "Pretty signs need a UTF-8 locale and a terminal that has them",
    arguments: [
      (["LANG": "en_GB.UTF-8"], true), (["LANG": "C"], false), ([:], false),
      (["LC_ALL": "C", "LANG": "en_GB.UTF-8"], false),
      (["LC_ALL": "", "LC_CTYPE": "fi_FI.utf8"], true), (["LANG": "C.UTF-8", "TERM": "linux"], false),
      (["LANG": "ca_ES.UTF-8@valencia"], true), (["LC_CTYPE": "UTF-8"], true), (["LANG": "de_DE@euro"], false),
      (["LANG": "C.UTF-8", "TERM": "dumb"], false), (["LANG": "C.UTF-8", "HMW_ASCII": "1"], false),
    ])
  func unicode(environment: [String: String], expected: Bool) {
    #expect(TerminalProfile(environment: environment, streams: Self.terminal).unicode == expected)
  }

  @Test(
    "Nobody is asked where nobody can answer",
    arguments: [
      ([:], true, true, false, true), ([:], false, true, false, false), ([:], true, false, false, false),
      ([:], true, true, true, false), (["CI": "true"], true, true, false, false),
      (["CI": "false"], true, true, false, true),
      (["HMW_NO_INPUT": "1"], true, true, false, false),
    ] as [([String: String], Bool, Bool, Bool, Bool)])
  func prompts(environment: [String: String], input: Bool, error: Bool, noInput: Bool, expected: Bool) {
    let streams = StreamFacts(inputIsTTY: input, outputIsTTY: false, errorIsTTY: error)
    let profile = TerminalProfile(environment: environment, streams: streams, flags: TerminalFlags(noInput: noInput))
    #expect(profile.canPrompt == expected)
  }

  @Test("A dumb terminal is asked without an editor")
  func dumb() {
    let profile = TerminalProfile(environment: ["TERM": "dumb"], streams: Self.terminal)
    #expect(profile.canPrompt && !profile.canEditLines)
  }

  @Test(
    "Accessible mode comes from the flag or either variable",
    arguments: [
      (["HMW_ACCESSIBLE": "1"], true), (["ACCESSIBLE": "yes"], true), (["ACCESSIBLE": "0"], false), ([:], false),
    ])
  func accessible(environment: [String: String], expected: Bool) {
    #expect(TerminalProfile(environment: environment, streams: Self.terminal).accessible == expected)
    let flagged = TerminalProfile(environment: [:], streams: Self.terminal, flags: TerminalFlags(accessible: true))
    #expect(flagged.accessible && !flagged.placesColumns)
  }

  @Test("People who want no colour get no cursor moves either")
  func noEscapes() {
    #expect(TerminalProfile(environment: [:], streams: Self.terminal).placesColumns)
    #expect(!TerminalProfile(environment: ["NO_COLOR": "1"], streams: Self.terminal).placesColumns)
  }
}

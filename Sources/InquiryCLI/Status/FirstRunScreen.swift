import InquiryDomain

/// What a clean computer answers: where to begin, and how.
struct FirstRunScreen: Presentable {
  /// The folder for the files, as people write it.
  var folder: String
  /// A group whose set-up was left half way.
  var begun: String?

  let kind = "status"
  var payload: StatusShape { StatusShape() }

  /// One way to begin.
  private struct Choice {
    var title: String
    var about: String
    var brief: String
    var command: String
  }

  private static let choices = [
    Choice(
      title: "See a finished example", about: "about 2 minutes, nothing is saved", brief: " (2 min, nothing saved)",
      command: "hmw demo"),
    Choice(
      title: "Set up my group", about: "names and dates, about 5 minutes", brief: " (5 min)", command: "hmw cohort new"),
    Choice(
      title: "Open a file I was sent", about: "a .hmw file from your facilitator", brief: "", command: "hmw open FILE"),
    Choice(
      title: "Check this computer", about: "terminal, disk and workbook", brief: "", command: "hmw doctor"),
  ]

  func lines(on screen: Screen) -> [String] {
    let isWide = screen.band == .wide && !screen.accessible
    let purpose = screen.ink.chrome("hmw: run a \"How might we…\" inquiry with a group of school leaders.")
    let nothing = "Nothing is set up on this computer yet." + (isWide ? " Choose where to begin:" : "")
    let half = begun.map { "You began to set up \"\($0)\". To go on with it, choose 2: hmw cohort new" }
    return screen.lines(purpose, width: screen.width) + [""] + screen.lines(half ?? nothing, width: screen.width) + [""]
      + Self.choices.enumerated().flatMap { line($0 + 1, $1, on: screen) } + [""] + foot(on: screen)
  }

  private func line(_ number: Int, _ choice: Choice, on screen: Screen) -> [String] {
    if screen.accessible { return ["\(number). \(choice.title). Type: \(choice.command)."] }
    guard screen.band == .wide else {
      let text = "  \(number)  \(choice.title)\(choice.brief)"
      return text.displayWidth <= screen.width ? [text] : ["  \(number)  \(choice.title)"]
    }
    return [
      screen.row([
        ColumnCell("\(number)", at: 3), ColumnCell(choice.title, at: 6), ColumnCell(choice.about, at: 34),
        ColumnCell(choice.command, at: 79, style: screen.ink.bold),
      ])
    ]
  }

  private func foot(on screen: Screen) -> [String] {
    guard screen.band == .wide, !screen.accessible else {
      return screen.lines("Ctrl-C is safe: what you entered is kept.", width: screen.width) + ["Help: hmw help"]
    }
    return [
      "Every screen tells you what you can type next. Ctrl-C is safe: what you entered is kept.",
      screen.ink.chrome("Help: hmw help · Files: ") + screen.words(folder)
        + screen.ink.chrome(" · hmw \(HouseVersion.text), sends nothing to the internet"),
    ]
  }

  /// The question under the list.
  static func question(on screen: Screen) -> String {
    screen.band == .wide ? "\nType a number, or press Enter to leave:  " : "\nType a number, or Enter to leave:  "
  }
}

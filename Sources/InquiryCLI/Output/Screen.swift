import InquiryDomain

/// The surface a screen is drawn for: how wide, with which signs and colours.
struct Screen: Sendable {
  let width: Int
  let band: LayoutBand
  let ink: Ink
  let accessible: Bool
  /// Cells are cut to fit only where a person looks; a file gets whole words.
  let cuts: Bool
  let placesColumns: Bool

  init(_ profile: TerminalProfile) {
    width = profile.outputIsTTY ? profile.width : max(profile.width, 100)
    band = profile.accessible ? .medium : LayoutBand(width: width)
    ink = profile.ink
    accessible = profile.accessible
    cuts = profile.outputIsTTY
    placesColumns = profile.placesColumns
  }

  /// A surface of a given width without colour, as in snapshots and files.
  init(width: Int, accessible: Bool = false, ink: Ink = Ink(isOn: false, unicode: true)) {
    self.width = width
    band = accessible ? .medium : LayoutBand(width: width)
    self.ink = ink
    self.accessible = accessible
    cuts = true
    placesColumns = false
  }

  /// People's words as they may be shown: no control characters, right-to-left text kept to itself.
  func words(_ text: String) -> String { text.safeForTerminal().isolated }

  /// People's words in lines of at most a width.
  func lines(_ text: String, width: Int, keepingLineBreaks: Bool = false) -> [String] {
    text.safeForTerminal(keepingLineBreaks: keepingLineBreaks).wrapped(to: width).map(\.isolated)
  }

  /// One row of cells.
  func row(_ cells: [ColumnCell]) -> String {
    ColumnRow(cells).line(cutting: cuts, placing: placesColumns, ellipsis: ink.chrome("…"))
  }

  /// Words at the left and words at the right edge; on two lines where they don't fit.
  func header(_ left: String, _ right: String) -> [String] {
    let space = width - left.displayWidth - right.displayWidth
    guard !accessible, space >= 2 else { return [ink.bold(left), right].filter { !$0.isEmpty } }
    return [
      row([
        ColumnCell(left, at: 1, style: { [ink] in ink.bold($0) }), ColumnCell(right, at: left.displayWidth + space + 1),
      ])
    ]
  }
}

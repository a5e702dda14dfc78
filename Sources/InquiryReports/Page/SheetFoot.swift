/// The line at the foot of a sheet, which says for whom it is.
enum SheetFoot {
  static func rules(_ words: String, on paper: Paper) -> [String] {
    guard !words.forReport().isEmpty else { return [] }
    let box = PlacedBox(
      id: "foot", x: SheetHead.margin, y: paper.height - 6.8, width: paper.width - 2 * SheetHead.margin, height: 4.6)
    return [box.rule, "#foot{font-size:8.5pt;line-height:4.4mm;color:\(Palette.soft);white-space:nowrap}"]
  }

  static func markup(_ words: String) -> String {
    words.forReport().isEmpty ? "" : "\n<p class=\"box\" id=\"foot\" dir=\"auto\">\(Markup.escaped(words))</p>"
  }
}

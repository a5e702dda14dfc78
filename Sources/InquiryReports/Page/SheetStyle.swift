/// What all sheets for print have in common.
enum SheetStyle {
  static func css(_ paper: Paper) -> String {
    """
    @page { size: \(paper.cssName); margin: 0 }
    * { box-sizing: border-box }
    html { background: #D9D6CE; color: \(Palette.ink); font-family: \(Typeface.sans); line-height: 1.32;
      -webkit-print-color-adjust: exact; print-color-adjust: exact }
    body { margin: 0; padding: 6mm 0 }
    h1, h2, p, ul { margin: 0; padding: 0; font-size: inherit }
    .sheet { position: relative; width: \(paper.width.svg)mm; height: \((paper.height - 0.5).svg)mm; margin: 0 auto;
      background: \(Palette.paper); overflow: hidden; box-shadow: 0 1mm 4mm rgb(0 0 0 / 25%) }
    .box { position: absolute; overflow: hidden; overflow-wrap: anywhere }
    .fit { overflow: hidden }
    .fit > * + * { margin-top: .25em }
    .fit ul { list-style: none }
    .fit li { position: relative; padding-inline-start: 4mm }
    .fit li + li { margin-top: .25em }
    .fit li::before { content: ""; position: absolute; inset-inline-start: .4mm; top: .5em; width: 1.7mm; height: 1.7mm;
      background: \(Palette.accent); border-radius: 50% }
    h2 { font-size: 10.5pt; font-weight: 700; line-height: 5mm; color: \(Palette.accent); white-space: nowrap }
    #name .fit { font-family: \(Typeface.serif); font-weight: 700; line-height: 1.2 }
    #people { color: \(Palette.soft) }
    #place { font-size: 10pt; color: \(Palette.soft) }
    section.box { border-top: .6mm solid \(Palette.accent); padding-top: 1mm }
    section.box h2 { margin-bottom: .8mm }
    .signs li { padding: 0 }
    .signs li::before { content: none }
    .none { color: \(Palette.soft); font-style: italic; font-size: 10pt }
    .hints { width: \(paper.width.svg)mm; margin: 0 auto 5mm; padding: 4mm 6mm; background: #FFF8E6;
      border: .4mm solid \(Palette.ink); font-size: 11pt }
    .hints ul { padding-inline-start: 6mm }
    .hint { font-weight: 400; font-size: 9pt; color: \(Palette.ink); background: #FFF8E6; padding: 0 1.5mm }
    @media print {
      html, body { background: none; padding: 0; height: \((paper.height - 0.5).svg)mm; overflow: hidden }
      .sheet { box-shadow: none; margin: 0 }
      .hints, .hint { display: none }
    }
    """
  }
}

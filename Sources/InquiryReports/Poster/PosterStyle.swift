/// How the poster looks, beside where things stand.
enum PosterStyle {
  static let css = """
    #question .fit { font-family: \(Typeface.serif); font-weight: 700; line-height: 1.2 }
    #question { background: \(Palette.wash); border-inline-start: 2.5mm solid \(Palette.accent); padding: 2.5mm 6mm 0 7.5mm;
      display: flex; flex-direction: column; justify-content: center }
    #question .note { font-size: 9pt; line-height: 4.5mm; color: \(Palette.soft); padding-bottom: 1.5mm; white-space: nowrap;
      overflow: hidden; text-overflow: ellipsis }
    #question[dir=rtl] .note { text-align: right }
    #question .fit { max-height: 21mm }
    #board svg { position: absolute; left: 0; top: 7mm; width: 100%; height: calc(100% - 7mm) }
    """
}

import InquiryDomain

extension CommandContext {
  /// Shows a result in the form that was asked for: JSON, tab-separated lines, or a screen.
  func show(_ value: some Presentable) throws {
    guard showsResults else { return }
    if options.json {
      output.line(try HouseJSON.text(Envelope(kind: value.kind, data: value.payload)))
    } else if let table = value.table, options.plain || !(profile.outputIsTTY || isPlaying) {
      output.write(table.lines.map { $0 + "\n" }.joined())
    } else {
      output.write(value.lines(on: Screen(profile)).map { $0 + "\n" }.joined())
    }
  }

  /// Says that a change was made, how to see it and how to take it back; silent when asked to be.
  func show(_ done: Done) throws {
    guard showsResults else { return }
    if options.json {
      output.line(try done.document())
    } else if !options.quiet {
      let line = profile.ink.chrome(done.line)
      let lines = profile.outputIsTTY || isPlaying ? line.wrapped(to: Screen(profile).width) : [line]
      output.write(lines.map { $0 + "\n" }.joined())
    }
  }
}

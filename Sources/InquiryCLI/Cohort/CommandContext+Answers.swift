extension CommandContext {
  /// Where answers to questions come from: a line with editing keys, or plain lines where the cursor can't move.
  var answers: any LineSource {
    profile.canEditLines
      ? LineEditor(output: error, accessible: profile.accessible) : PlainInput(output: error)
  }
}

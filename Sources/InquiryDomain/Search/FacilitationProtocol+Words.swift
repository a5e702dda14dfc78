extension FacilitationProtocol: Worded {
  /// All that people read in it.
  package var words: [String] {
    [name, purpose, useWhen, origin] + roles + prepare + steps.flatMap { [$0.title, $0.script, $0.prompt] } + debrief
  }
}

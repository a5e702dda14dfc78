/// What has changed while a prompt waits.
struct Tick: Equatable, Sendable {
  /// The prompt from now on; nil keeps the one that stands.
  var prompt: String?
  /// Lines for the screen above the prompt, ready to print.
  var linesAbove: [String]

  init(prompt: String? = nil, linesAbove: [String] = []) {
    self.prompt = prompt
    self.linesAbove = linesAbove
  }
}

/// Where answers come from: a person's keyboard, or lines in a pipe.
protocol LineSource {
  /// Puts one question and waits for its answer.
  mutating func next(prompt: Prompt) -> LineResult
}

import InquiryDomain

/// Where answers come from: a person's keyboard, or lines in a pipe.
protocol LineSource {
  /// Puts one question and waits for its answer.
  mutating func next(prompt: Prompt) -> LineResult
}

extension LineSource {
  /// Whether the answer is yes; anything but an answer is no.
  ///
  /// - Parameter empty: what an empty line means.
  mutating func agrees(_ question: String, empty: Bool) -> Bool {
    guard case .line(let line) = next(prompt: Prompt(question)) else { return false }
    let word = line.trimmed.lowercased()
    return word.isEmpty ? empty : ["y", "yes"].contains(word)
  }
}

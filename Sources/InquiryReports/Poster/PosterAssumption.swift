package import InquiryDomain

/// An assumption with what became of it.
package struct PosterAssumption: Equatable, Sendable {
  /// The assumption as it was; at most 15 words.
  package var text: String
  package var outcome: AssumptionCheck.Outcome
  /// What its owner thinks instead; at most 15 words.
  package var revised: String?

  package init(text: String, outcome: AssumptionCheck.Outcome, revised: String? = nil) {
    self.text = text
    self.outcome = outcome
    self.revised = revised
  }

  /// The assumption and its fate in one line.
  var line: String {
    let now = revised?.forReport() ?? ""
    // The assumption's own letters come first, so that the line runs the way they do.
    let fate = now.isEmpty ? outcome.told.lowercased() : "\(outcome.told.lowercased()): \(now)"
    return "\(outcome.sign) \(text.forReport()) (\(fate))"
  }
}

extension AssumptionCheck.Outcome {
  /// A sign that needs no colour.
  var sign: String {
    switch self {
    case .held: "✓"
    case .revised: "↻"
    case .dropped: "✗"
    case .untested: "?"
    }
  }

  /// What became of it, in words.
  var told: String {
    switch self {
    case .held: "Held up"
    case .revised: "Revised"
    case .dropped: "Dropped"
    case .untested: "Not tested yet"
    }
  }
}

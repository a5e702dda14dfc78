extension Category {
  /// The question that tells whether a note belongs here (`practice.md` §5.2).
  package var testQuestion: String {
    switch self {
    case .resources: "If everyone knew how and wanted to, would this still stop us?"
    case .knowledge: "Would being told it or shown it be enough?"
    case .skills: "Could they do it tomorrow, if everything depended on it?"
    case .dispositions: "They know how and have the time; do they choose it or avoid it?"
    }
  }
}

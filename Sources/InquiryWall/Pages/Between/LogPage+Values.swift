import InquiryDomain

extension LogPage {
  var values: [String: Any] {
    let words = frame.words
    return [
      "logTitle": entry.map { words("log.change", ["number": "\($0)"]) } ?? words("log.title"),
      "entry": entry.map { "\($0)" as Any } ?? false, "question": question ?? false, "locked": locked,
      "surroundings": partners.isEmpty
        ? words("log.alone") : words("log.partner", ["name": partners.joined(separator: words("list.and"))]),
      "questions": questions, "tiers": tiers, "entries": rows.map(row),
    ]
  }

  private var questions: [[String: Any]] {
    [
      question("plan", answers.plan, limit: EntryText.Limit.line),
      question("tried", answers.tried, choices: did),
      question("saw", answers.saw), question("fellFlat", answers.fellFlat),
      question("noticed", answers.noticed, choices: next),
    ]
  }

  private func question(
    _ key: String, _ value: String, limit: Int = EntryText.Limit.story, choices: [[String: Any]] = []
  ) -> [String: Any] {
    [
      "key": key, "text": frame.words("log.\(key).question"), "hint": frame.words("log.\(key).hint"), "value": value,
      "hard": "\(limit)", "choices": choices,
    ]
  }

  private var did: [[String: Any]] {
    LogEntry.Did.allCases.map {
      ["name": "did", "key": $0.rawValue, "text": frame.words("log.did.\($0.rawValue)"), "chosen": $0 == answers.did]
    }
  }

  private var next: [[String: Any]] {
    LogEntry.Next.allCases.map {
      [
        "name": "next", "key": $0.rawValue, "text": frame.words("log.next.\($0.rawValue)"),
        "chosen": $0 == answers.next,
      ]
    }
  }

  private var tiers: [[String: Any]] {
    ComposeValues.tiers(["community", "pair", "private"], chosen: answers.visibility.rawValue, in: frame.words)
  }

  private func row(_ row: Row) -> [String: Any] {
    [
      "number": "\(row.number)", "when": row.when, "text": row.text,
      "tier": frame.words("readers.short.\(row.visibility.rawValue)"),
    ]
  }
}

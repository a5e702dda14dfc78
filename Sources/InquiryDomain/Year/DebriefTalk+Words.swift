extension DebriefTalk {
  /// The facts that a person was asked for, or the slower questions, in their order.
  package func questions(_ deed: Deed, to person: Identifier<Person>) -> [String] {
    acts.filter { $0.deed == deed && $0.personID == person }.compactMap(\.text)
  }

  /// What a person said they think now, or agreed to keep of what was noticed; several lines become one text.
  package func words(_ deed: Deed, of person: Identifier<Person>) -> String? {
    let lines = questions(deed, to: person)
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// The application that a person talks over.
  package func entryID(of person: Identifier<Person>) -> Identifier<LogEntry>? {
    acts.last { $0.deed == .entry && $0.personID == person }?.text.map { Identifier($0) }
  }

  /// Whether anything was written down.
  package var isEmpty: Bool { !acts.contains { [.fact, .question, .noticed, .insight].contains($0.deed) } }
}

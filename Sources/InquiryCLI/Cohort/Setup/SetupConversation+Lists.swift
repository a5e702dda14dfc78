import InquiryContent
import InquiryDomain
import InquiryWorkbench

extension SetupConversation {
  /// Reads typed or pasted people: a line, several lines, or a piece of a spreadsheet.
  mutating func addPeople(_ text: String) throws {
    let roster = try RosterReader.read(text, path: "the list")
    let twins = draft.add(try roster.allRows().map { NewMember($0) })
    let notes = roster.notes.filter { $0.kind != .noSchool }.map(\.text)
    say((notes + twins.map { "\($0) is in the list already." }).flatMap { screen.lines($0, width: screen.width) })
  }

  /// Asks about school names that may be one school; Enter puts it off.
  mutating func askAboutSchools() throws -> Move {
    if !draft.similarSchools.isEmpty { say([""]) }
    while let pair = draft.similarSchools.first {
      let question = SetupScreen(draft: draft, screen: screen).question(pair)
      switch SetupAnswer(answers.next(prompt: Prompt(question))) {
      case .words(let word) where answer(word, about: pair): break
      // Lines that a terminal pastes one by one must not be lost to a question.
      case .words(let words), .pasted(let words): try addMeanwhile(words, putsOff: pair)
      case .leave(let begun): return .leave(begun: begun)
      default: putOff(pair)
      }
      try keep()
    }
    return .stay
  }

  /// Takes yes or no to two names being one school.
  ///
  /// - Returns: false where the word is neither.
  mutating func answer(_ word: String, about pair: SimilarNames.Pair) -> Bool {
    switch word.lowercased() {
    case "y", "yes": draft.merge(pair)
    case "n", "no": draft.keptApart.insert(pair)
    default: return false
    }
    postponed = nil
    return true
  }

  private mutating func putOff(_ pair: SimilarNames.Pair) {
    draft.keptApart.insert(pair)
    postponed = pair
  }

  private mutating func addMeanwhile(_ people: String, putsOff pair: SimilarNames.Pair) throws {
    draft.keptApart.insert(pair)
    if Self.lines(people).count == 1 { draft.begun = people }
    try addPeople(people)
    draft.begun = ""
  }

  /// Takes a community with its challenge, then asks who belongs to it.
  mutating func addCommunity(_ words: String) throws -> Move {
    let community = try checked(NewCommunity(typed: words))
    guard community.members.isEmpty, !draft.unplaced.isEmpty else {
      draft.communities.append(community)
      return .stay
    }
    say(SetupScreen(draft: draft, screen: screen).membersQuestion)
    return askMembers(of: community, typed: words)
  }

  /// Asks until the members are known; the community waits in the line where somebody leaves meanwhile.
  private mutating func askMembers(of community: NewCommunity, typed: String) -> Move {
    var (community, begun) = (community, "")
    while true {
      let prompt = Prompt("      Who? Numbers or names, Enter later: ", initial: begun)
      switch SetupAnswer(answers.next(prompt: prompt)) {
      case .words(let words): begun = words
      case .pasted(let text): begun = Self.lines(text).joined(separator: ", ")
      case .leave(let rest): return .leave(begun: rest.trimmed.isEmpty ? typed : "\(community.typed) | \(rest)")
      case .next:
        draft.communities.append(community)
        return .stay
      case .back:
        draft.begun = typed
        return .stay
      case .editor, .list, .help, .delete:
        say(SetupScreen(draft: draft, screen: screen).membersQuestion)
        continue
      }
      do {
        community.members = try members(begun)
        draft.communities.append(community)
        return .stay
      } catch {
        tell(error)
      }
    }
  }

  /// The single handles of an answer: names between commas; numbers also between spaces, and as a range (`1-4`).
  private static func handles(_ typed: String) -> [String] {
    let parts = typed.split(whereSeparator: { ",;".contains($0) }).map { String($0).trimmed }.filter { !$0.isEmpty }
    return parts.flatMap { part in
      let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      let numbers = words.map(range)
      return numbers.allSatisfy { $0 != nil } ? numbers.flatMap { $0 ?? [] } : [part]
    }
  }

  private static func range(_ word: String) -> [String]? {
    let ends = word.split(omittingEmptySubsequences: false) { "-–".contains($0) }.map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else { return nil }
    guard first <= last, last - first < 1000 else { return nil }
    return (first...last).map(String.init)
  }

  /// The whole names behind numbers and parts of names.
  func members(_ typed: String) throws(Failure) -> [String] {
    let handles = PersonHandle(names: draft.people.map(\.name))
    var names: [String] = []
    for word in Self.handles(typed) {
      switch handles.resolve(word) {
      case .match(let index): names.append(draft.people[index].name)
      case .ambiguous(let all):
        let choices = all.map { "\($0 + 1) \(draft.people[$0].name)" }.joined(separator: ", ")
        throw Failure(.invalid, "person.ambiguous", "\"\(word)\" could be \(choices).", hint: "Type the number.")
      case .none(let near):
        let hint = near.map { "Did you mean \(draft.people[$0].name)?" } ?? "Type numbers, such as 1, 4, 5."
        throw Failure(.notFound, "person.not-found", "There is nobody called \"\(word)\" in the list.", hint: hint)
      }
    }
    return names
  }

  /// The community with its name, its challenge and the whole names of its members.
  func checked(_ community: NewCommunity) throws -> NewCommunity {
    var community = try accepted(community)
    community.members = try members(community.members.joined(separator: ","))
    return community
  }

  /// The community with a name of its own; its members are as they were typed.
  func accepted(_ community: NewCommunity) throws -> NewCommunity {
    var community = community
    community.name = try EntryText.accept(community.name, as: "name", limit: EntryText.Limit.name)
    community.challenge =
      try EntryText.acceptOptional(community.challenge, as: "challenge", limit: EntryText.Limit.line) ?? ""
    guard !draft.communities.contains(where: { FoldedKey($0.name) == FoldedKey(community.name) }) else {
      throw Failure(
        .invalid, "community.exists", "There is a community called \(community.name) already.",
        hint: "Take it out with del and its number, or choose another name.")
    }
    return community
  }

  /// Takes one line out of the list at hand.
  mutating func delete(_ number: Int) throws {
    let index = number - 1
    switch draft.phase {
    case .people where draft.people.indices.contains(index): draft.people.remove(at: index)
    case .communities where draft.communities.indices.contains(index): draft.communities.remove(at: index)
    case .norms where draft.norms.indices.contains(index): draft.norms.remove(at: index)
    default:
      throw Failure(.notFound, "setup.no-line", "There is no line \(number).", hint: "list shows all lines.")
    }
    show()
  }
}

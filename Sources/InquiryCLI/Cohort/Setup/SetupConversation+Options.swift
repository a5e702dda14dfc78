import InquiryContent
import InquiryDomain
import InquiryWorkbench

extension SetupConversation {
  /// Takes the answers that the command line gives beforehand; a wrong one is refused before anything is asked.
  mutating func takeOptions() throws {
    if let name = form.name { draft.name = try EntryText.accept(name, as: "name", limit: EntryText.Limit.name) }
    if let zone = form.timeZone { draft.timeZone = try TimeZoneReader.name(zone) }
    if let sessions = form.sessions { draft.count = try Self.count("\(sessions)") }
    if let every = form.every { try takeRhythm(every) }
    if let first = form.first { try takeFirstOption(first) }
    if let facilitator = form.facilitator {
      let name = try EntryText.accept(facilitator, as: "name", limit: EntryText.Limit.name)
      _ = draft.add([NewMember(name: name, role: .facilitator)])
    }
    for text in form.norm {
      let norm = try EntryText.accept(text, as: "norm", limit: EntryText.Limit.line)
      if !draft.norms.contains(norm) { draft.norms.append(norm) }
    }
    try takeCommunityOptions()
  }

  /// The zone may still change, so the date is read again when its question comes.
  private mutating func takeFirstOption(_ typed: String) throws {
    let zone = try TimeZoneReader.read(draft.timeZone.isEmpty ? context.machineZone : draft.timeZone)
    _ = try DateReader(now: context.ambient.now(), in: zone).moment(typed)
    draft.firstTyped = typed
    draft.first = nil
  }

  private mutating func takeCommunityOptions() throws {
    guard form.communities != "-" else {
      throw Failure(
        .usage, "cohort.one-input", "Standard input is where you answer, so the communities can't come from it.",
        hint: "Put them in a file: --communities FILE")
    }
    let known = Set(draft.communities.map { FoldedKey($0.name) })
    for community in try form.allCommunities() where !known.contains(FoldedKey(community.name)) {
      draft.communities.append(try accepted(community))
    }
  }

  /// Finds the members that an option named, now that there is a list of people; who is not in it is told.
  mutating func placeNamed() {
    for index in draft.communities.indices {
      var found: [String] = []
      for typed in draft.communities[index].members {
        let isName = draft.people.contains { FoldedKey($0.name) == FoldedKey(typed) }
        do { found += isName ? [typed] : try members(typed) } catch { tell(error) }
      }
      draft.communities[index].members = found
    }
  }
}

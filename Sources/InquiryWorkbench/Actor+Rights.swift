import InquiryDomain

extension Actor {
  /// Stops whoever does not lead from doing what only a facilitator may.
  func mustFacilitate(_ what: String) throws(Failure) {
    guard !facilitates else { return }
    throw Failure(
      .notAllowed, "role.facilitator-only", "Only the facilitator can \(what).",
      hint: "Ask your facilitator, or leave out --as.")
  }

  /// Stops anyone but its people and the facilitator from touching an entry; a private one is its people's alone.
  func mustOwn(_ entry: some Confidential, _ what: String) throws(Failure) {
    if let personID, entry.holders.contains(personID) { return }
    guard facilitates, entry.visibility > .pair || entry.holders.isEmpty else {
      throw Failure(
        .notAllowed, "role.not-yours",
        facilitates
          ? "Only its people can change \(what) that is \(entry.visibility.rawValue)."
          : "You can only change \(what) of your own.",
        hint: "Its owner can: add --as NAME")
    }
  }

  /// Stops a participant from writing in another's name; the facilitator types for those without a device.
  func mustSpeak(for person: Identifier<Person>?) throws(Failure) {
    guard !facilitates, let person, person != personID else { return }
    throw Failure(
      .notAllowed, "role.another-name", "You can only write in your own name.",
      hint: "Leave out --by, or ask the facilitator to type it.")
  }

  /// Lets words travel further only with their owner's consent (`practice.md` §11); narrowing always works.
  func mayWiden(_ entry: some Confidential, to tier: Tier?, owner: Identifier<Person>?) throws(Failure) {
    guard let tier, tier > entry.visibility, let owner, owner != personID else { return }
    throw Failure(
      .notAllowed, "role.owners-consent", "Only its owner can let more people read it.", hint: "Its owner can: add --as NAME")
  }
}

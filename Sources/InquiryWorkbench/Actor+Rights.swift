import InquiryDomain

extension Actor {
  /// Stops whoever does not lead from doing what only a facilitator may.
  func mustFacilitate(_ what: String) throws(Failure) {
    guard !facilitates else { return }
    throw Failure(
      .notAllowed, "role.facilitator-only", "Only the facilitator can \(what).",
      hint: "Ask your facilitator, or leave out --as.")
  }

  /// Stops anyone but the facilitator from touching another person's words.
  func mustOwn(_ holders: [Identifier<Person>], _ what: String) throws(Failure) {
    guard !facilitates, personID.map({ !holders.contains($0) }) ?? true else { return }
    throw Failure(
      .notAllowed, "role.not-yours", "You can only change \(what) of your own.",
      hint: "Ask its owner, or your facilitator.")
  }
}

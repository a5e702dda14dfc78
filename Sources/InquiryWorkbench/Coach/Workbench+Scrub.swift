package import InquiryDomain
import InquiryStore

extension Workbench {
  /// What words give away of people, in order of place.
  ///
  /// - Parameter namesOnly: for short notes, where a role or a date is no more than itself; then nothing but a name is
  ///   looked for, and an everyday note costs next to nothing.
  package func findings(in words: [String], of cohort: Identifier<Cohort>, namesOnly: Bool) throws -> [ScrubFinding] {
    try read { db in
      if namesOnly {
        let names = try db.names(in: cohort)
        guard words.contains(where: { NameSigns.any(in: $0, names: names) }) else { return [] }
      }
      let scrub = try scrub(for: cohort, db)
      return words.flatMap(scrub.findings).filter { !namesOnly || $0.severity == .direct }
    }
  }

  /// - Parameter communities: whether it knows their names; not where those very names are to be read.
  func scrub(for cohort: Identifier<Cohort>, communities: Bool = true, _ db: Reading) throws -> PrivacyScrub {
    PrivacyScrub(
      ScrubIndex(
        people: try db.people(in: cohort).map(\.name), schools: try db.all(School.self, in: cohort).map(\.name),
        communities: communities ? try db.all(Community.self, in: cohort).map(\.name) : []))
  }

  /// Stops words that tell who somebody is from travelling further before a person has read them (`practice.md` §11).
  ///
  /// - Parameters:
  ///   - tier: how far the entry may travel from now on; nothing is asked unless that is further than `before`.
  ///   - accepted: a person has read what the scrub finds, and lets it stand.
  /// - Throws: `Failure` that shows what was found.
  func refuseUnread(
    _ words: [String], widening before: Tier, to tier: Tier, of cohort: Identifier<Cohort>, accepted: Bool,
    _ db: Reading
  ) throws {
    guard tier > before, !accepted else { return }
    let scrub = try scrub(for: cohort, db)
    let found = words.flatMap(scrub.findings).filter { $0.severity == .direct }
    guard !found.isEmpty else { return }
    let shown = found.prefix(3).map { "\"\($0.words)\"" }.joined(separator: ", ")
    throw Failure(
      .invalid, "scrub.findings", "Before \(tier.readers) can read it: \(shown) may tell who somebody is.",
      hint: "Change those words (--text), or, if a person has read it and it may stand, add --accept-findings")
  }
}

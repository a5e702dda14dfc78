package import InquiryDomain
package import InquiryStore

extension Workbench {
  /// Entries of one kind that the viewer may see; every listing on every door passes here.
  ///
  /// They come in the order in which they were made.
  package func visible<E: Stored & OfCohort & Confidential>(
    _ type: E.Type = E.self, in cohort: Identifier<Cohort>, to viewer: Viewer
  ) throws -> [E] {
    try read { db in try db.all(type, in: cohort) }.filter(viewer.maySee)
  }

  /// One entry by its number, if the viewer may see it.
  ///
  /// - Throws: `Failure` that says it is withheld, and never what it says.
  package func visible<E: Stored & Numbered & OfCohort & Confidential>(
    _ number: Int, in cohort: Identifier<Cohort>, as word: String, to viewer: Viewer, _ type: E.Type = E.self
  ) throws -> E {
    let entry: E = try numbered(number, in: cohort, as: word)
    guard viewer.maySee(entry) else {
      throw Failure(
        .notAllowed, "\(word).withheld",
        entry.isHidden
          ? "The \(word) \(number) stays hidden until the facilitator reveals it."
          : "Only \(entry.visibility == .pair ? "the pair" : "its owner and their circle") can read \(word) \(number).",
        hint: entry.isHidden ? "reveal" : nil)
    }
    return entry
  }
}

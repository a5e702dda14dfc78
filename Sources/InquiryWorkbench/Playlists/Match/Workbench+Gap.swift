import InquiryDomain
import InquiryStore

extension Workbench {
  /// More notes than these make a gap no clearer.
  private static let enough = 200

  /// What a source shows to be missing, read from what the viewer may see of it.
  ///
  /// A note that is hidden has no part in it, whoever asks: a screen of playlists is made to be shared.
  ///
  /// - Throws: `Failure` where it is not there, is withheld, or has no words to go by.
  func gap(
    _ source: GapSource, in cohort: Identifier<Cohort>, to viewer: Viewer, _ db: Reading
  ) throws -> (view: GapView, gap: LearningGap) {
    switch source {
    case .words(let words):
      return (GapView(title: words, categories: [], notes: 0), LearningGap(texts: [words]))
    case .causes(let numbers):
      let causes = try numbers.map { try cause($0, in: cohort, to: viewer, db) }
      return Self.gap(titled: causes.first?.text ?? "", of: causes)
    case .group(let number):
      let group: CauseGroup = try Self.numbered(number, in: cohort, as: "group", db)
      try Self.refuseWithheld(group, "group \(number)", to: viewer)
      return Self.gap(
        titled: group.name, of: try db.causes(in: group.id).filter { $0.isOpen(to: viewer) }, [group.name])
    case .question(let number): return try gap(ofQuestion: number, in: cohort, to: viewer, db)
    case .community(let community): return try gap(of: community, in: cohort, to: viewer, db)
    }
  }

  private func gap(
    ofQuestion number: Int, in cohort: Identifier<Cohort>, to viewer: Viewer, _ db: Reading
  ) throws -> (view: GapView, gap: LearningGap) {
    let question: Question = try Self.numbered(number, in: cohort, as: "question", db)
    try Self.refuseWithheld(question, "question \(number)", to: viewer)
    let sources = try db.sources(of: question.id)
    let causes = try sources.compactMap { try $0.causeID.flatMap { try db.find($0) } }
    let needs = try sources.compactMap { try $0.needID.flatMap { try db.find($0) } }
      .filter { $0.visibility >= .community && viewer.maySee($0) }
    let wording = try db.drafts(of: question.id).last?.text ?? ""
    return Self.gap(
      titled: wording, of: causes.filter { $0.isOpen(to: viewer) },
      [String(QuestionText.body(of: wording))] + needs.map(\.text))
  }

  private func gap(
    of community: Identifier<Community>?, in cohort: Identifier<Cohort>, to viewer: Viewer, _ db: Reading
  ) throws -> (view: GapView, gap: LearningGap) {
    let causes = try db.openCauses(in: cohort, of: community, atMost: Self.enough).filter { $0.isOpen(to: viewer) }
    let known = try community.map { try db.get($0) }
    guard !causes.isEmpty else {
      throw Failure(
        .notFound, "match.no-notes", "There are no notes here yet that a playlist could answer.",
        hint: "Add one: hmw note add TEXT. Or say what you look for: hmw playlist match \"WORDS\"")
    }
    let name = try known?.name ?? db.get(cohort).name
    return Self.gap(titled: name, of: causes.reversed(), [known?.challenge].compactMap(\.self))
  }

  private func cause(_ number: Int, in cohort: Identifier<Cohort>, to viewer: Viewer, _ db: Reading) throws -> Cause {
    let cause: Cause = try Self.numbered(number, in: cohort, as: "note", db)
    guard !cause.hidden else {
      throw Failure(
        .notAllowed, "note.withheld", "The note \(number) stays hidden until the facilitator reveals it.",
        hint: "Say what you look for instead: hmw playlist match \"WORDS\"")
    }
    try Self.refuseWithheld(cause, "note \(number)", to: viewer)
    return cause
  }

  private static func refuseWithheld(_ entry: some Confidential, _ name: String, to viewer: Viewer) throws(Failure) {
    guard !viewer.maySee(entry) else { return }
    throw Failure(
      .notAllowed, "match.withheld", "Only its community and the facilitator can read \(name).",
      hint: "Say what you look for instead: hmw playlist match \"WORDS\"")
  }

  private static func gap(
    titled title: String, of causes: [Cause], _ words: [String] = []
  ) -> (view: GapView, gap: LearningGap) {
    let gap = LearningGap(texts: words + causes.map(\.text), categories: causes.compactMap(\.category))
    return (GapView(title: title, categories: gap.categories, notes: causes.count), gap)
  }
}

extension Cause {
  /// Whether it may take part in what is made of many notes for this viewer.
  fileprivate func isOpen(to viewer: Viewer) -> Bool { !hidden && mergedIntoID == nil && viewer.maySee(self) }
}

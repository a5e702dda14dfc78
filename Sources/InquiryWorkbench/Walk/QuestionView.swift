package import InquiryDomain
import InquiryStore

/// A question with its drafts and what it grows from.
package struct QuestionView: Equatable, Sendable {
  package var question: Question
  /// Oldest first.
  package var drafts: [QuestionDraft]
  /// The notes it grows from, as far as the viewer may see them; so with the needs.
  package var causes: [Cause]
  package var needs: [Need]

  /// The wording that counts now.
  package var text: String { drafts.last?.text ?? "" }
}

extension Workbench {
  /// A question without the sources that the viewer may not see; whoever changes a question is a viewer too.
  func questionView(_ question: Question, in db: Reading, to viewer: Viewer) throws -> QuestionView {
    let sources = try db.sources(of: question.id)
    return QuestionView(
      question: question, drafts: try db.drafts(of: question.id),
      causes: try sources.compactMap(\.causeID).map { try db.get($0) }.filter { viewer.maySee($0) },
      needs: try sources.compactMap(\.needID).map { try db.get($0) }.filter { viewer.maySee($0) })
  }

  /// The questions of a cohort that the viewer may see, each with its drafts.
  package func questions(in cohort: Identifier<Cohort>, to viewer: Viewer) throws -> [QuestionView] {
    try read { db in
      let drafts = Dictionary(grouping: try db.drafts(in: cohort), by: \.questionID)
      let sources = Dictionary(grouping: try db.sources(in: cohort), by: \.questionID)
      let causes = Dictionary(grouping: try db.all(Cause.self, in: cohort).filter(viewer.maySee), by: \.id)
        .compactMapValues(\.first)
      let needs = Dictionary(grouping: try db.all(Need.self, in: cohort).filter(viewer.maySee), by: \.id)
        .compactMapValues(\.first)
      return try db.all(Question.self, in: cohort).filter(viewer.maySee).map { question in
        let from = sources[question.id] ?? []
        return QuestionView(
          question: question, drafts: (drafts[question.id] ?? []).sorted { $0.position < $1.position },
          causes: from.compactMap { $0.causeID.flatMap { causes[$0] } },
          needs: from.compactMap { $0.needID.flatMap { needs[$0] } })
      }
    }
  }
}

package import InquiryDomain
import InquiryStore

/// An inquiry with all its wordings and thoughts, oldest first.
package struct InquiryView: Equatable, Sendable {
  package var inquiry: Inquiry
  package var wordings: [Wording]
  package var reflections: [Reflection]
  /// The questions that were not chosen and wait.
  package var parked: [QuestionView]

  /// The wording that counts now.
  package var text: String { wordings.last?.text ?? "" }
}

extension Workbench {
  /// An inquiry without the parked questions that the viewer may not see; whoever changes it is a viewer too.
  func inquiryView(_ inquiry: Inquiry, in db: Reading, to viewer: Viewer) throws -> InquiryView {
    let parked = try db.all(Question.self, in: inquiry.cohortID).filter {
      $0.status == .parked && $0.communityID == inquiry.communityID && viewer.maySee($0)
    }
    return InquiryView(
      inquiry: inquiry, wordings: try db.wordings(of: inquiry.id), reflections: try db.reflections(of: inquiry.id),
      parked: try parked.map { try questionView($0, in: db, to: viewer) })
  }

  /// The inquiries of a cohort that the viewer may see.
  package func inquiries(in cohort: Identifier<Cohort>, to viewer: Viewer) throws -> [InquiryView] {
    try read { db in
      try db.all(Inquiry.self, in: cohort).filter(viewer.maySee).map { try inquiryView($0, in: db, to: viewer) }
    }
  }

  /// One inquiry by its number, or the open one of a community where no number is given.
  ///
  /// - Throws: `Failure` where there is none, or none that the viewer may see.
  package func inquiry(_ number: Int?, in place: Place, to viewer: Viewer) throws -> InquiryView {
    let all = try inquiries(in: place.cohortID, to: viewer)
    let found =
      number.map { number in all.first { $0.inquiry.number == number } }
      ?? all.last {
        $0.inquiry.closedAt == nil && (place.communityID == nil || $0.inquiry.communityID == place.communityID)
      }
    guard let found else {
      throw Failure(
        .notFound, "inquiry.not-found",
        number.map { "There is no inquiry \($0)." } ?? "No question has been adopted yet.",
        hint: number == nil ? "hmw question list" : "hmw inquiry list")
    }
    return found
  }
}

import GRDB
package import InquiryDomain

extension Reading {
  /// A check's evidence, in the order in which it was named.
  package func evidence(of check: Identifier<AssumptionCheck>) throws -> [Evidence] {
    try fetch(where: "checkID = ?", [check.text], order: "position")
  }

  /// The evidence of all checks of a cohort, mixed, in the order in which it was made.
  package func evidence(in cohort: Identifier<Cohort>) throws -> [Evidence] {
    try fetch(where: "checkID IN (SELECT id FROM assumptionCheck WHERE cohortID = ?)", [cohort.text])
  }

  /// The notes of one session that are still hidden.
  package func hiddenCauses(of session: Identifier<Session>) throws -> [Cause] {
    try fetch(where: "sessionID = ? AND hidden = 1", [session.text])
  }

  /// The notes that stand in a group, in the order in which they were written.
  package func causes(in group: Identifier<CauseGroup>) throws -> [Cause] {
    try fetch(where: "groupID = ?", [group.text])
  }

  /// A question's drafts, oldest first; the last is the one that counts.
  package func drafts(of question: Identifier<Question>) throws -> [QuestionDraft] {
    try fetch(where: "questionID = ?", [question.text], order: "position")
  }

  /// The drafts of all questions of a cohort, mixed, in the order in which they were made.
  package func drafts(in cohort: Identifier<Cohort>) throws -> [QuestionDraft] {
    try fetch(where: "questionID IN (SELECT id FROM question WHERE cohortID = ?)", [cohort.text])
  }

  /// What one question grows from, in the order in which it was connected.
  package func sources(of question: Identifier<Question>) throws -> [QuestionSource] {
    try fetch(where: "questionID = ?", [question.text])
  }

  /// What all questions of a cohort grow from, in the order in which it was connected.
  package func sources(in cohort: Identifier<Cohort>) throws -> [QuestionSource] {
    try fetch(where: "questionID IN (SELECT id FROM question WHERE cohortID = ?)", [cohort.text])
  }

  /// An inquiry's wordings, from the one that was adopted to the one that counts now.
  package func wordings(of inquiry: Identifier<Inquiry>) throws -> [Wording] {
    try fetch(where: "inquiryID = ?", [inquiry.text], order: "position")
  }

  /// The wordings of all inquiries of a cohort, inquiry by inquiry, oldest first in each.
  package func wordings(in cohort: Identifier<Cohort>) throws -> [Wording] {
    try fetch(
      where: "inquiryID IN (SELECT id FROM inquiry WHERE cohortID = ?)", [cohort.text], order: "inquiryID, position")
  }

  /// What was thought about an inquiry, oldest first.
  package func reflections(of inquiry: Identifier<Inquiry>) throws -> [Reflection] {
    try fetch(where: "inquiryID = ?", [inquiry.text], order: "position")
  }

  /// What was thought about all inquiries of a cohort, inquiry by inquiry, oldest first in each.
  package func reflections(in cohort: Identifier<Cohort>) throws -> [Reflection] {
    try fetch(
      where: "inquiryID IN (SELECT id FROM inquiry WHERE cohortID = ?)", [cohort.text], order: "inquiryID, position")
  }
}

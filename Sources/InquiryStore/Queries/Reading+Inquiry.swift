import GRDB
package import InquiryDomain

extension Reading {
  /// A check's evidence, in the order in which it was named.
  package func evidence(of check: Identifier<AssumptionCheck>) throws -> [Evidence] {
    try fetch(where: "checkID = ?", [check.text], order: "position")
  }

  package func evidence(in cohort: Identifier<Cohort>) throws -> [Evidence] {
    try fetch(where: "checkID IN (SELECT id FROM assumptionCheck WHERE cohortID = ?)", [cohort.text])
  }

  /// The notes of one session that are still hidden.
  package func hiddenCauses(of session: Identifier<Session>) throws -> [Cause] {
    try fetch(where: "sessionID = ? AND hidden = 1", [session.text])
  }

  package func causes(in group: Identifier<CauseGroup>) throws -> [Cause] {
    try fetch(where: "groupID = ?", [group.text])
  }

  package func drafts(of question: Identifier<Question>) throws -> [QuestionDraft] {
    try fetch(where: "questionID = ?", [question.text], order: "position")
  }

  package func drafts(in cohort: Identifier<Cohort>) throws -> [QuestionDraft] {
    try fetch(where: "questionID IN (SELECT id FROM question WHERE cohortID = ?)", [cohort.text])
  }

  package func sources(of question: Identifier<Question>) throws -> [QuestionSource] {
    try fetch(where: "questionID = ?", [question.text])
  }

  package func sources(in cohort: Identifier<Cohort>) throws -> [QuestionSource] {
    try fetch(where: "questionID IN (SELECT id FROM question WHERE cohortID = ?)", [cohort.text])
  }

  package func wordings(of inquiry: Identifier<Inquiry>) throws -> [Wording] {
    try fetch(where: "inquiryID = ?", [inquiry.text], order: "position")
  }

  package func wordings(in cohort: Identifier<Cohort>) throws -> [Wording] {
    try fetch(
      where: "inquiryID IN (SELECT id FROM inquiry WHERE cohortID = ?)", [cohort.text], order: "inquiryID, position")
  }

  package func reflections(of inquiry: Identifier<Inquiry>) throws -> [Reflection] {
    try fetch(where: "inquiryID = ?", [inquiry.text], order: "position")
  }

  package func reflections(in cohort: Identifier<Cohort>) throws -> [Reflection] {
    try fetch(
      where: "inquiryID IN (SELECT id FROM inquiry WHERE cohortID = ?)", [cohort.text], order: "inquiryID, position")
  }
}

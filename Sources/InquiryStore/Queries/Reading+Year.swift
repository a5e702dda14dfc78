import GRDB
package import InquiryDomain

extension Reading {
  /// The turns of one debrief, in the order in which people spoke.
  package func turns(of debrief: Identifier<Debrief>) throws -> [DebriefTurn] {
    try fetch(where: "debriefID = ?", [debrief.text], order: "position")
  }

  /// The turns of all debriefs of a cohort, debrief by debrief.
  package func turns(in cohort: Identifier<Cohort>) throws -> [DebriefTurn] {
    try fetch(
      where: "debriefID IN (SELECT id FROM debrief WHERE cohortID = ?)", [cohort.text], order: "debriefID, position")
  }
}

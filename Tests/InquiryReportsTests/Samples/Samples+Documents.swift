import InquiryDomain

@testable import InquiryReports

extension Samples {
  static let minutes = Minutes(
    group: "Families at the front door", session: "Mid-year look", day: day,
    whenAndWhere: "3:30 to 5:00 pm, Riverside library", present: ["4 of 4 people"],
    decided: [
      "We keep the question and say more clearly whom it is for.",
      "The April walk goes to the school that asked for it.",
    ],
    commitments: [
      MinutesCommitment(who: "One of us", what: "Ask three families to listen with us", by: date(2026, 3, 6)),
      MinutesCommitment(what: "Bring one sentence that worked", by: date(2026, 3, 17)),
      MinutesCommitment(who: "Our partner", what: "Escribir a la oficina del distrito sobre los intérpretes"),
    ], question: poster.question, questionNote: "Reworded today because families spoke about the first minute.",
    insights: ["Families speak first about waiting, and only then about respect."],
    next: "Tue 17 Mar 2026, 3:30 pm: Stuck work")

  static let inquiry = InquiryDocument(
    poster: poster, wordings: journey.wordings,
    footer: "For the cohort. A person must read this before it goes further.")
}

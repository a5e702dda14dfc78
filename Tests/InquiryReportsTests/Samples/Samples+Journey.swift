import InquiryDomain

@testable import InquiryReports

extension Samples {
  static let journey = Journey(
    community: "Families at the front door", cohort: "Riverside Principals 2025–26",
    subtitle: "4 school leaders from 4 schools · September to June", day: day, from: date(2025, 9, 1),
    to: date(2026, 6, 30),
    wordings: [
      JourneyWording(
        day: date(2025, 11, 13), text: "How might we help families feel welcome in the front office?"),
      JourneyWording(
        day: date(2026, 2, 24),
        text:
          "How might we show every family, in the first minute at the front door, that this school stands with them?",
        reason: "families spoke about the first minute"),
      JourneyWording(
        day: date(2026, 4, 21),
        text: "How might we practise together what we say when a family is met coldly?",
        reason: "rehearsed words came out under pressure"),
    ], events: sessions + applications + debriefs + insights + barriers)

  static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? Self.day
  }

  private static let sessions = [
    (date(2025, 9, 9), "Stories and needs"), (date(2025, 10, 14), "Root causes"), (date(2025, 11, 13), "The question"),
    (date(2025, 12, 9), "Consultancy"), (date(2026, 1, 13), "Learning walk"), (date(2026, 2, 24), "Mid-year look"),
    (date(2026, 3, 17), "Stuck work"), (date(2026, 4, 21), "Second walk"), (date(2026, 5, 19), "Success analysis"),
    (date(2026, 6, 9), "Share-out"),
  ].map { JourneyEvent(.session, on: $0.0, text: $0.1) }

  private static let applications = [
    (date(2025, 11, 24), "Ten minutes of rehearsal with the office team"),
    (date(2025, 12, 3), "One listening hour without calls"), (date(2026, 1, 20), "Greeting before the form"),
    (date(2026, 1, 21), "Greeting before the form, at a second school"),
    (date(2026, 3, 2), "Families listen with us"), (date(2026, 3, 30), "A sentence on a card at every desk"),
    (date(2026, 5, 4), "A walk with two parents"),
  ].map { JourneyEvent(.application, on: $0.0, text: $0.1) }

  private static let debriefs = [
    date(2025, 12, 5), date(2025, 12, 12), date(2026, 1, 27), date(2026, 3, 6), date(2026, 5, 8),
  ].map { JourneyEvent(.debrief, on: $0) }

  private static let insights = [
    (date(2025, 12, 9), "Rehearsed words come out under pressure; good intentions don't"),
    (date(2026, 2, 24), "Families speak first about waiting, and only then about respect"),
    (date(2026, 2, 24), "لا تعود الأسر إذا لم يرحب بها أحد في الدقيقة الأولى"),
    (date(2026, 5, 19), "Staff relax when the sentence is their own"),
  ].map { JourneyEvent(.insight, on: $0.0, text: $0.1) }

  private static let barriers = [
    (date(2026, 1, 15), "Interpreters only by phone (heard by the district)"),
    (date(2026, 3, 18), "No substitute for the office team's training (removed in April)"),
  ].map { JourneyEvent(.barrier, on: $0.0, text: $0.1) }
}

package import InquiryDomain

/// A community's year on one sheet: how the question changed, and what happened when.
package struct Journey: Equatable, Sendable {
  /// The name of the community; at most 10 words.
  package var community: String
  /// The cohort it belongs to; at most 8 words.
  package var cohort: String
  /// A line under the name, such as `4 school leaders · September to June`; at most 20 words.
  package var subtitle: String
  /// The day the picture is made.
  package var day: CivilDate
  /// The first day of the line of time.
  package var from: CivilDate
  /// The last day of the line of time.
  package var to: CivilDate
  /// The question in its wordings, the earliest first; the first and the latest are drawn, four at most.
  package var wordings: [JourneyWording]
  /// All that happened; what lies outside the line of time is left out.
  package var events: [JourneyEvent]
  /// A line at the foot; none where it is empty.
  package var footer: String

  package init(
    community: String, cohort: String, subtitle: String = "", day: CivilDate, from: CivilDate, to: CivilDate,
    wordings: [JourneyWording] = [], events: [JourneyEvent] = [], footer: String = ""
  ) {
    self.community = community
    self.cohort = cohort
    self.subtitle = subtitle
    self.day = day
    self.from = min(from, to)
    self.to = max(from, to)
    self.wordings = wordings
    self.events = events
    self.footer = footer
  }

  /// What happened of one kind, in order of time.
  func events(_ kind: JourneyEvent.Kind) -> [JourneyEvent] {
    events.filter { $0.kind == kind && $0.day >= from && $0.day <= to }.sorted { $0.day < $1.day }
  }
}

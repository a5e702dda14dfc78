import InquiryDomain
import InquiryReports
import InquiryWorkbench

extension ReportDraft {
  /// The year on one line of time, in whole months.
  var journey: Journey {
    let events = sessionEvents + applications + debriefs + insights + barriers
    let planned = content.sessions.compactMap(\.plannedStart).map { day(of: $0) }
    let days = events.map(\.day) + wordings.map(\.day) + planned
    let (from, to) = ((days.min() ?? day).monthStart, (days.max() ?? day).monthEnd)
    return Journey(
      community: material.name, cohort: content.cohort.name,
      subtitle: "\(people.joined(separator: " · ")) · \(month(of: from)) to \(month(of: to))", day: day, from: from,
      to: to, wordings: wordings, events: events, footer: footer)
  }

  private func month(of day: CivilDate) -> String { day.shortText.suffix(3) + " \(day.year)" }

  private var sessionEvents: [JourneyEvent] {
    content.sessions.filter { $0.status != .planned }.compactMap { session in
      content.start(of: session).map { JourneyEvent(.session, on: day(of: $0), text: session.title) }
    }
  }

  private var applications: [JourneyEvent] {
    content.log.filter { $0.did == .yes || $0.did == .partly }.map { entry in
      JourneyEvent(
        .application, on: entry.didOn ?? day(of: entry.createdAt), text: entry.tried ?? entry.plan ?? "Something new")
    }
  }

  private var debriefs: [JourneyEvent] { content.debriefs.map { JourneyEvent(.debrief, on: $0.heldOn) } }

  private var insights: [JourneyEvent] {
    let held = Dictionary(content.debriefs.map { ($0.id, $0.heldOn) }) { first, _ in first }
    let told = content.debriefTurns.compactMap { turn in
      turn.insight.flatMap { text in held[turn.debriefID].map { JourneyEvent(.insight, on: $0, text: text) } }
    }
    let thoughts = content.reflections.filter { $0.inquiryID == material.inquiry?.id }
    return told + thoughts.map { JourneyEvent(.insight, on: day(of: $0.at), text: $0.text) }
  }

  private var barriers: [JourneyEvent] {
    content.barriers.map { barrier in
      JourneyEvent(.barrier, on: day(of: barrier.createdAt), text: "\(barrier.text) (\(barrier.status.words))")
    }
  }
}

extension CivilDate {
  fileprivate var monthStart: CivilDate { adding(days: 1 - day) }
  fileprivate var monthEnd: CivilDate { adding(days: CivilDate.days(inMonth: month, of: year) - day) }
}

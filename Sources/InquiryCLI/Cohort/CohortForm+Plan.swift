import Foundation
import InquiryContent
import InquiryDomain
import InquiryWorkbench

extension CohortForm {
  /// Reads and checks everything before anything is written.
  func plan(in context: CommandContext) throws -> (cohort: NewCohort, notes: [String]) {
    guard let people else { throw Self.noPeople(name) }
    guard let name else {
      throw Failure(
        .usage, "cohort.no-name", "What is the group called?", hint: "Add --name \"Riverside Principals 2026\"")
    }
    if people == "-", communities == "-" {
      throw Failure(
        .usage, "cohort.one-input", "Only one list can come from standard input.", hint: "Put the other in a file.")
    }
    let zone = try TimeZoneReader.read(timeZone ?? context.machineZone)
    let roster = try PeopleFile.read(people)
    let dates = try sessionDates(in: zone, now: context.ambient.now())
    let plan = NewCohort(
      name: name, timeZone: zone.identifier, people: roster.people + leaders(besides: roster.people),
      communities: try allCommunities(), norms: norm, sessions: dates)
    return (plan, roster.notes)
  }

  private func leaders(besides people: [NewMember]) -> [NewMember] {
    guard let facilitator, !people.contains(where: { FoldedKey($0.name) == FoldedKey(facilitator) }) else { return [] }
    return [NewMember(name: facilitator, role: .facilitator)]
  }

  /// The communities of the file and the options, as they were typed.
  func allCommunities() throws -> [NewCommunity] {
    let listed = try communities.map { try TextSource.contents(of: $0) } ?? ""
    let lines = listed.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
    return (lines + community).map { NewCommunity(typed: $0) }
  }

  private func sessionDates(in zone: TimeZone, now: Instant) throws -> [Instant?] {
    let count = sessions ?? (first == nil ? 0 : 1)
    guard (0...60).contains(count) else {
      throw Failure(.usage, "cohort.sessions", "A group can plan up to 60 sessions at once.", hint: "--sessions 6")
    }
    guard let rhythm = SessionRhythm(every ?? "month") else {
      throw Failure(
        .usage, "cohort.every", "\"\(every ?? "")\" does not say how far apart sessions are.",
        hint: "--every month, --every week or --every 14")
    }
    guard let first else { return Array(repeating: nil, count: count) }
    return rhythm.moments(from: try DateReader(now: now, in: zone).moment(first), count: count, in: zone)
  }

  private static func noPeople(_ name: String?) -> Failure {
    Failure(
      .usage, "cohort.no-people", "I need the people in this group.",
      hint: """
        Add --people FILE (one "name, school" per line, - for standard input), or run this in a terminal.
        Example: hmw cohort new --name "\(name ?? "Riverside")" --people people.csv --sessions 6 --first 2026-01-13T15:30
        """)
  }
}

import InquiryDomain
import InquiryReports
import InquiryWorkbench

extension ReportDraft {
  /// What a session leaves behind, as a person would send it round.
  func minutes(of session: Session) -> Minutes {
    let hours = SessionHours(session, in: content, zone: zone)
    let inquiries =
      material.community == nil && content.inquiries.count != 1 ? [] : [material.inquiry].compactMap(\.self)
    let reworded = inquiries.flatMap(material.wordings).last { $0.position > 1 && hours.hold($0.at) }
    return Minutes(
      group: material.name, session: session.title, day: day(of: session), whenAndWhere: hours.clock,
      present: present(in: session), decided: decided(in: session, hours), commitments: promises(of: session),
      question: inquiries.flatMap(material.wordings).last { !hours.precede($0.at) }?.text,
      questionNote: reworded.map { "Reworded today\($0.reason.map { ", because \($0)" } ?? "")." },
      insights: content.reflections.filter { $0.sessionID == session.id || hours.hold($0.at) }.map(\.text),
      next: next(after: session), footer: footer)
  }

  /// When it was held.
  func day(of session: Session) -> CivilDate { content.start(of: session).map { day(of: $0) } ?? day }

  /// Names where they were asked for, else how many of how many; nothing where that would point at a few.
  private func present(in session: Session) -> [String] {
    guard !material.showsNames else {
      let away = content.away(from: session)
      return content.leaders(in: session).filter { !away.contains($0.personID) }
        .compactMap { material.name(of: $0.personID) }
    }
    guard let presence = material.sizes.presence(in: session.id, of: material.community?.id) else { return [] }
    switch (presence.present, presence.people) {
    case (.exactly(let number), .exactly(let people)): return ["\(number) of \(Plural.people(people))"]
    case (.few, _): return ["\(ToldNumber.few.words) people"]
    default: return []
    }
  }

  private func decided(in session: Session, _ hours: SessionHours) -> [String] {
    let votes = content.votes.filter { $0.sessionID == session.id }.compactMap { vote in
      outcome(of: vote).map { prefix(vote.communityID) + $0 }
    }
    let adopted = content.inquiries.filter { hours.hold($0.adoptedAt) }.map { inquiry in
      "\(prefix(inquiry.communityID))We live with this question: \(material.wordings(of: inquiry).first?.text ?? "")"
    }
    let reworded = content.inquiries.flatMap { inquiry in
      material.wordings(of: inquiry).filter { $0.position > 1 && hours.hold($0.at) }.map { wording in
        "\(prefix(inquiry.communityID))The question now reads: \(wording.text)"
      }
    }
    let closed = content.inquiries.filter { $0.closedAt.map(hours.hold) ?? false }.map { inquiry in
      "\(prefix(inquiry.communityID))We laid this question down: \(material.wordings(of: inquiry).last?.text ?? "")"
    }
    return votes + adopted + reworded + closed
  }

  /// Whose decision it was, in the minutes of several communities.
  private func prefix(_ community: Identifier<Community>?) -> String {
    guard material.community == nil, content.communities.count > 1 else { return "" }
    return content.communities.first { $0.id == community }.map { "\($0.name): " } ?? ""
  }

  private func outcome(of vote: Vote) -> String? {
    let options = content.options.filter { $0.voteID == vote.id }
    let told = options.compactMap { option in material.dots[option.id]?.number.map { (option, $0) } }
    guard let most = told.map(\.1).max(), most > 0 else { return nil }
    let first = told.filter { $0.1 == most }.compactMap { words(of: $0.0) }
    guard !first.isEmpty else { return nil }
    return
      "The vote on \(vote.subject.rawValue) put first: \(first.joined(separator: "; ")) (\(Plural.count(most, "vote")))"
  }

  /// What an option of a vote says; nil where it may not be told.
  func words(of option: VoteOption) -> String? {
    if let id = option.questionID { return content.questions.first { $0.id == id }.map(material.draft) }
    if let id = option.groupID { return content.groups.first { $0.id == id }?.name }
    return option.causeID.flatMap { id in content.causes.first { $0.id == id }?.text }
  }

  private func promises(of session: Session) -> [MinutesCommitment] {
    content.commitments.filter { $0.sessionID == session.id }.map { promise in
      let who = promise.personID.map { material.name(of: $0) ?? "A school leader" }
      return MinutesCommitment(who: who, what: promise.text, by: promise.dueOn)
    }
  }

  private func next(after session: Session) -> String? {
    let later = YearPlan.inOrder(content.sessions).drop { $0.id != session.id }.dropFirst()
    guard let next = later.first(where: { $0.status == .planned }), let start = next.plannedStart else { return nil }
    return "\(LocalTime(start, in: zone).dayAndClock): \(next.title)"
  }
}

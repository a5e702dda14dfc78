package import InquiryDomain

extension ReportMaterial {
  /// Every text of people's that may go out, with where it stands.
  package var texts: [ReportText] {
    [nameTexts, communityTexts, walkTexts, questionTexts, yearTexts, planTexts, libraryTexts].flatMap(\.self)
  }

  /// The names that stand over everything, and in the names of files.
  private var nameTexts: [ReportText] {
    [ReportText(kind: .cohort, number: 1, text: content.cohort.name, isName: true)]
      + content.communities.map { ReportText(kind: .community, number: $0.number, text: $0.name, isName: true) }
  }

  private var communityTexts: [ReportText] {
    let communities = content.communities.map { texts(.community, $0.number, [$0.challenge]) }
    let sessions = content.sessions.map { session in
      texts(.session, session.number, [session.title, session.focus, session.produces, session.meanwhile])
    }
    return [communities, sessions].flatMap(\.self).flatMap(\.self)
  }

  private var walkTexts: [ReportText] {
    let evidence = Dictionary(grouping: content.evidence, by: \.checkID)
    let checks = content.checks.map { check in
      texts(.check, check.number, check.words + (evidence[check.id] ?? []).map(\.text))
    }
    let stories = content.stories.map { texts(.story, $0.number, $0.words) }
    let needs = content.needs.map { texts(.need, $0.number, $0.words) }
    let notes = content.causes.map { texts(.note, $0.number, $0.words) }
    let groups = content.groups.map { texts(.group, $0.number, [$0.name]) }
    return [stories, needs, checks, notes, groups].flatMap(\.self).flatMap(\.self)
  }

  private var questionTexts: [ReportText] {
    let questions = content.questions.map { question in
      texts(.question, question.number, [draft(of: question), question.keptReason] + question.ideas)
    }
    let inquiries = content.inquiries.map { inquiry in
      let thoughts = content.reflections.filter { $0.inquiryID == inquiry.id }.map(\.text)
      let words = wordings(of: inquiry).flatMap { [$0.text, $0.reason] }
      return texts(.inquiry, inquiry.number, [inquiry.dissent] + words + thoughts)
    }
    return [questions, inquiries].flatMap(\.self).flatMap(\.self)
  }

  private var yearTexts: [ReportText] {
    let turns = Dictionary(grouping: content.debriefTurns, by: \.debriefID)
    let log = content.log.map { texts(.log, $0.number, $0.words) }
    let talks = content.debriefs.map { talk in texts(.debrief, talk.number, (turns[talk.id] ?? []).flatMap(\.words)) }
    let promises = content.commitments.map { texts(.promise, $0.number, $0.words) }
    let barriers = content.barriers.map { texts(.barrier, $0.number, $0.words + [$0.owner]) }
    return [log, talks, promises, barriers].flatMap(\.self).flatMap(\.self)
  }

  private var planTexts: [ReportText] {
    let plans = content.learningPlans.map { texts(.plan, $0.number, $0.words + [$0.audience]) }
    let uses = content.resourceUses.map { use in
      texts(.use, library.resources.first { $0.id == use.resourceID }?.number ?? 0, use.words)
    }
    return [plans, uses].flatMap(\.self).flatMap(\.self)
  }

  /// Lists that came with hmw or from a file name their authors, and were read by whoever shared them; what was changed
  /// here since was not.
  private var libraryTexts: [ReportText] {
    let lists = library.typedPlaylists.map { list in
      texts(.playlist, list.number, [list.title, list.summary, list.curator] + list.topics)
    }
    let resources = library.resources.filter { $0.fingerprint != $0.content.fingerprint }.map { resource in
      texts(
        .resource, resource.number,
        [resource.title, resource.publisher, resource.url, resource.note, resource.prompt])
    }
    return [lists, resources].flatMap(\.self).flatMap(\.self)
  }

  private func texts(_ kind: ReportText.Kind, _ number: Int, _ words: [String?]) -> [ReportText] {
    words.compactMap(\.self).filter { !$0.isEmpty }.map { ReportText(kind: kind, number: number, text: $0) }
  }

  /// The wording of a question that counts now.
  package func draft(of question: Question) -> String {
    content.drafts.filter { $0.questionID == question.id }.max { $0.position < $1.position }?.text ?? ""
  }
}

extension LibraryExport {
  /// The playlists that say or hold something else than their file said when it was last read.
  fileprivate var typedPlaylists: [Playlist] {
    let slugs = Dictionary(resources.map { ($0.id, $0.slug) }) { first, _ in first }
    let places = Dictionary(grouping: items, by: \.playlistID)
    return playlists.filter { list in
      let inOrder = (places[list.id] ?? []).sorted { $0.position < $1.position }
      let content = list.content(items: inOrder.compactMap { slugs[$0.resourceID] }.map { .named($0) })
      return list.fingerprint != content.fingerprint
    }
  }
}

import InquiryDomain
import InquiryReports
import InquiryWorkbench

extension ReportDraft {
  /// One inquiry on one sheet; of everything what comes first within its words.
  var poster: Poster {
    var poster = everything
    poster.story = story.map { StoryInBrief.sentences(of: $0.happened) } ?? []
    poster.needs = Self.brief(poster.needs, words: 40)
    poster.tried = Self.brief(poster.tried, words: 40)
    poster.learned = Self.brief(poster.learned, words: 40)
    poster.next = Self.brief(poster.next, words: 30)
    let lines = poster.assumptions.map { [$0.text, $0.revised].compactMap(\.self).joined(separator: " ") }
    let chosen = Set(WordBudget.choose(lines, words: 35))
    poster.assumptions = zip(poster.assumptions, lines).filter { chosen.contains($0.1) }.map(\.0)
    return poster
  }

  /// What comes first within the words of a box, and how much more there is.
  private static func brief(_ texts: [String], words budget: Int) -> [String] {
    guard WordBudget.choose(texts, words: budget).count < texts.count else { return texts }
    let kept = WordBudget.choose(texts, words: budget - 3)
    return kept + ["and \(texts.count - kept.count) more"]
  }

  /// The inquiry at length.
  var inquiryDocument: InquiryDocument {
    var poster = everything
    poster.story = content.stories.flatMap { $0.happened.split(whereSeparator: \.isNewline).map(String.init) }
    return InquiryDocument(poster: poster, wordings: wordings, dissent: material.inquiry?.dissent, footer: footer)
  }

  /// What both tell, with nothing left out but the story.
  private var everything: Poster {
    Poster(
      community: material.name, cohort: content.cohort.name, day: day, people: people,
      question: wordings.last?.text ?? "", questionNote: questionNote, needs: needs, assumptions: assumptions,
      board: board, tried: tried, learned: learned, next: next, footer: footer)
  }

  /// The wordings of the question, the earliest first.
  var wordings: [JourneyWording] {
    material.inquiry.map(material.wordings)?.map {
      JourneyWording(day: day(of: $0.at), text: $0.text, reason: $0.reason)
    } ?? []
  }

  private var questionNote: String? {
    guard let first = wordings.first, let last = wordings.last else { return nil }
    let adopted = "Adopted \(first.day.longText)"
    return wordings.count == 1 ? adopted : "\(adopted), reworded \(last.day.longText)"
  }

  /// The needs from which the question grew, then the others, the newest first.
  private var needs: [String] { ranked(content.needs, first: asked).map(\.text) }

  /// The story in which such a need was felt, else the newest.
  private var story: Story? {
    let felt = Set(content.needs.filter { asked.contains($0.id) }.compactMap(\.storyID))
    return ranked(content.stories, first: felt).first
  }

  /// The needs from which the question of the inquiry grew.
  private var asked: Set<Identifier<Need>> {
    Set(content.sources.filter { $0.questionID == material.inquiry?.questionID }.compactMap(\.needID))
  }

  private func ranked<E: Entity>(_ entries: [E], first: Set<Identifier<E>>) -> [E] {
    let newest = Array(entries.reversed())
    return newest.filter { first.contains($0.id) } + newest.filter { !first.contains($0.id) }
  }

  /// What was tested comes before what is still to be.
  private var assumptions: [PosterAssumption] {
    let newest = content.checks.reversed()
    return (newest.filter { $0.outcome != .untested } + newest.filter { $0.outcome == .untested }).map {
      PosterAssumption(text: $0.assumption, outcome: $0.outcome, revised: $0.revisedText)
    }
  }

  private var tried: [String] {
    content.log.reversed().filter { $0.did == .yes || $0.did == .partly }.compactMap { $0.tried ?? $0.plan }
  }

  /// What people now think about the question, then what came of their talks.
  private var learned: [String] {
    let thoughts = content.reflections.filter { $0.inquiryID == material.inquiry?.id }.map(\.text)
    return thoughts.reversed() + content.debriefTurns.reversed().compactMap(\.insight)
  }

  /// What was promised and is not done, then what somebody means to try.
  private var next: [String] {
    let promises = content.commitments.filter { $0.doneAt == nil }.sorted {
      ($0.dueOn ?? .distant) < ($1.dueOn ?? .distant)
    }
    return promises.map { promise in promise.text + (promise.dueOn.map { " (by \($0.shortText))" } ?? "") }
      + content.log.reversed().filter { $0.did == nil }.compactMap(\.plan)
  }
}

extension CivilDate {
  /// Later than any day that somebody names.
  fileprivate static let distant = CivilDate(dayNumber: .max)
}

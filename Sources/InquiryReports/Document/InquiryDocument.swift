import InquiryDomain

/// The inquiry at length, for schools that go on writing in Word: what the poster says, with nothing cut.
package struct InquiryDocument: Equatable, Sendable {
  /// The poster's content; word budgets do not bind here.
  package var poster: Poster
  /// The wordings of the question, the earliest first.
  package var wordings: [JourneyWording]
  /// What those who would have chosen otherwise want remembered.
  package var dissent: String?
  /// A line for the foot of every page, such as `For the cohort. A person must read this before it goes further.`
  package var footer: String

  package init(poster: Poster, wordings: [JourneyWording] = [], dissent: String? = nil, footer: String = "") {
    self.poster = poster
    self.wordings = wordings
    self.dissent = dissent
    self.footer = footer
  }

  /// The inquiry as a document with headings, lists and tables.
  package var document: ReportDocument {
    ReportDocument(
      title: poster.community, subtitle: "\(poster.cohort.forReport()) · \(poster.day.longText)", footer: footer,
      blocks: question + people + story + needs + checks + causes + rest)
  }

  private var people: [DocumentBlock] {
    poster.people.isEmpty ? [] : [.heading(1, "Who we are"), .paragraph(poster.people.joined(separator: ", "))]
  }

  private var question: [DocumentBlock] {
    var blocks: [DocumentBlock] = [.heading(1, "Our question"), .quotation(poster.question)]
    if let note = poster.questionNote { blocks.append(.paragraph(note)) }
    if let dissent {
      blocks.append(.paragraph("What those who would have chosen otherwise want remembered: \(dissent)"))
    }
    guard wordings.count > 1 else { return blocks }
    let lines = wordings.map { wording in
      let reason = wording.reason.map { " Changed because: \($0)" } ?? ""
      return "\(wording.day.longText): \(wording.text)\(reason)"
    }
    return blocks + [.heading(2, "How it changed"), .numbers(lines)]
  }

  private var story: [DocumentBlock] {
    poster.story.isEmpty ? [] : [.heading(1, "The story")] + poster.story.map(DocumentBlock.paragraph)
  }

  private var needs: [DocumentBlock] { list("What we needed", poster.needs) }

  private var checks: [DocumentBlock] {
    guard !poster.assumptions.isEmpty else { return [] }
    let table = DocumentTable(
      description: "Assumptions with what became of each",
      headings: ["We assumed", "What became of it", "Now we think"],
      rows: poster.assumptions.map { [$0.text, $0.outcome.told, $0.revised ?? ""] })
    return [.heading(1, "Assumptions we tested"), .table(table)]
  }

  private var causes: [DocumentBlock] { [.heading(1, "Root causes")] + poster.board.blocks }

  private var rest: [DocumentBlock] {
    list("What we tried", poster.tried) + list("What we learned", poster.learned) + list("Next", poster.next)
  }

  private func list(_ heading: String, _ texts: [String]) -> [DocumentBlock] {
    texts.isEmpty ? [] : [.heading(1, heading), .bullets(texts)]
  }
}

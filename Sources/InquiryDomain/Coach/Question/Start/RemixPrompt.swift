/// A way to turn a question and look at it from another side.
package struct RemixPrompt: Hashable, Sendable {
  /// The five ways.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case widen, narrow, flip, amplify, assumption
  }

  package var kind: Kind
  /// What to ask the table; it has words of the question itself where they fit.
  package var ask: String

  /// One prompt of each kind for a question.
  package static func prompts(for question: String) -> [RemixPrompt] {
    let words = RemixWords(QuestionSheet(question))
    return Kind.allCases.map { RemixPrompt(kind: $0, ask: words.ask($0)) }
  }
}

/// The words of a question that a remix can play with.
struct RemixWords {
  /// The first people in it: `teachers`.
  let people: String?
  /// The wish without its `so that`: `show families that equity is what this school stands for`.
  let wish: String?
  /// What it is for.
  let purpose: String?
  private let isSpanish: Bool

  init(_ sheet: QuestionSheet) {
    isSpanish = sheet.language == .spanish
    people = sheet.people.first { $0.label != "reciprocal" }
      .map { sheet.typed(Self.withArticle($0.words, sheet)).safeForTerminal() }
    let cut = Self.purposes.matches(in: sheet.body).first
    let end = cut?.words.lowerBound ?? sheet.body.count
    wish = sheet.language != .other && end > 0 && end <= 14 ? sheet.typed(0..<end).safeForTerminal() : nil
    let rest = cut.map { $0.words.upperBound..<sheet.body.count }
    purpose = rest.flatMap { $0.isEmpty || $0.count > 14 ? nil : sheet.typed($0).safeForTerminal() }
  }

  /// In Spanish people come with their article: `las familias`.
  private static func withArticle(_ places: Range<Int>, _ sheet: QuestionSheet) -> Range<Int> {
    let start = places.lowerBound
    let articles: Set = ["el", "la", "los", "las"]
    return start > 0 && articles.contains(sheet.body[start - 1].key) ? start - 1..<places.upperBound : places
  }

  private static let purposes = PhraseBook(["so that", "in order to", "para que", "de modo que"])

  func ask(_ kind: RemixPrompt.Kind) -> String {
    isSpanish ? spanish(kind) : english(kind)
  }

  private func english(_ kind: RemixPrompt.Kind) -> String {
    switch kind {
    case .widen:
      people.map { "Who else lives with this besides \($0)?" } ?? "Who lives with this, and who else?"
    case .narrow:
      people.map { "Which \(plainly($0)) first, and at which moment of their day?" }
        ?? "Whose day is it about first, and at which moment?"
    case .flip:
      wish.map { "What would we do if we wanted the opposite of \"\($0)\"? Which of that do we do already?" }
        ?? "What would we do if we wanted the opposite? Which of that do we do already?"
    case .amplify:
      purpose.map { "Where is it true already that \($0)? What makes it work there?" }
        ?? people.map { "Where does this go well for \($0) already, and what makes it work there?" }
        ?? "Where does this go well already, and what makes it work there?"
    case .assumption:
      wish.map { "\"\($0)\": what do we take for granted there? What if it is not so?" }
        ?? "What do we take for granted here? What if it is not so?"
    }
  }

  private func spanish(_ kind: RemixPrompt.Kind) -> String {
    switch kind {
    case .widen: people.map { "¿Quién más vive esto, además de \($0)?" } ?? "¿Quién vive esto, y quién más?"
    case .narrow: "¿De quién es el primer día que cambiaría, y en qué momento?"
    case .flip:
      wish.map { "¿Qué haríamos si quisiéramos lo contrario de «\($0)»? ¿Qué de eso hacemos ya?" }
        ?? "¿Qué haríamos si quisiéramos lo contrario? ¿Qué de eso hacemos ya?"
    case .amplify: "¿Dónde ya funciona bien, y qué hace que funcione?"
    case .assumption: "¿Qué damos por hecho aquí? ¿Y si no fuera así?"
    }
  }

  /// `a teacher` can't stand after `which`; `the family` neither.
  private func plainly(_ people: String) -> String {
    ["everyone", "everybody", "anyone", "someone", "those who", "nobody"].contains(people.lowercased())
      ? "people" : people
  }
}

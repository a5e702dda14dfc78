/// One wording of a question; later drafts stand beside earlier ones.
package struct QuestionDraft: Entity {
  package static let table = "questionDraft"
  package var id: Identifier<QuestionDraft>
  package var questionID: Identifier<Question>
  /// From 1.
  package var position: Int
  package var text: String
  package var byID: Identifier<Person>?
  package var at: Instant

  package init(
    id: Identifier<QuestionDraft>, questionID: Identifier<Question>, position: Int, text: String,
    byID: Identifier<Person>? = nil, at: Instant
  ) {
    self.id = id
    self.questionID = questionID
    self.position = position
    self.text = text
    self.byID = byID
    self.at = at
  }
}

/// The cause or the need that a question grows from: exactly one of the two.
package struct QuestionSource: Entity {
  package static let table = "questionSource"
  package var id: Identifier<QuestionSource>
  package var questionID: Identifier<Question>
  package var causeID: Identifier<Cause>?
  package var needID: Identifier<Need>?

  package init(
    id: Identifier<QuestionSource>, questionID: Identifier<Question>, causeID: Identifier<Cause>? = nil,
    needID: Identifier<Need>? = nil
  ) {
    self.id = id
    self.questionID = questionID
    self.causeID = causeID
    self.needID = needID
  }
}

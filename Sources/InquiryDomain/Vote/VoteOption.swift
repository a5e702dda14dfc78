/// One thing that may be voted for: a question, a group of causes, or a cause that stands alone.
package struct VoteOption: Entity {
  package static let table = "voteOption"
  package var id: Identifier<VoteOption>
  package var voteID: Identifier<Vote>
  /// What people type: a question's own number, or from 1 on the causes of a wall.
  package var position: Int
  package var questionID: Identifier<Question>?
  package var groupID: Identifier<CauseGroup>?
  package var causeID: Identifier<Cause>?
  /// The dots it was given; nil while the vote is open.
  package var count: Int?

  package init(
    id: Identifier<VoteOption>, voteID: Identifier<Vote>, position: Int, questionID: Identifier<Question>? = nil,
    groupID: Identifier<CauseGroup>? = nil, causeID: Identifier<Cause>? = nil, count: Int? = nil
  ) {
    self.id = id
    self.voteID = voteID
    self.position = position
    self.questionID = questionID
    self.groupID = groupID
    self.causeID = causeID
    self.count = count
  }
}

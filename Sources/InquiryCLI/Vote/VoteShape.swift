import InquiryDomain
import InquiryWorkbench

/// A vote as programs read it; it has totals only when it is closed.
struct VoteShape: Encodable, Sendable {
  /// One thing that may be voted for.
  struct Option: Encodable, Sendable {
    /// What people type on their ballots.
    var option: Int
    /// `question`, `group` or `note`.
    var kind: String
    var number: Int
    var text: String
    var dots: Int?
  }

  var id: String
  var number: Int
  var on: String
  var dots: Int
  var perOption: Int
  var open: Bool
  var voted: Int
  var invited: Int?
  var community: String?
  var options: [Option]
  /// The options with the most dots; more than one is a tie.
  var leaders: [Int]?
  var openedAt: String
  var closedAt: String?

  init(_ view: VoteView, book: CohortBook) {
    id = view.vote.id.text
    number = view.vote.number
    on = view.vote.subject.rawValue
    dots = view.vote.dots
    perOption = view.vote.perOption
    open = view.vote.isOpen
    voted = view.turnout
    invited = view.vote.isOpen ? book.members(of: view.vote.communityID).count : nil
    community = book.community(view.vote.communityID)?.name
    options = (open ? view.choices : view.ranking).map { Option($0, isOpen: view.vote.isOpen) }
    leaders = open ? nil : view.leaders.map(\.option.position)
    openedAt = view.vote.openedAt.description
    closedAt = view.vote.closedAt?.description
  }
}

extension VoteShape.Option {
  init(_ choice: VoteView.Choice, isOpen: Bool) {
    self.init(
      option: choice.option.position,
      kind: choice.option.questionID != nil ? "question" : choice.option.groupID != nil ? "group" : "note",
      number: choice.number, text: choice.text, dots: isOpen ? nil : choice.option.count)
  }
}

extension ScrubFinding.Kind {
  /// The question that goes with a finding, which asks and never accuses.
  func ask(_ severity: ScrubFinding.Severity) -> String {
    switch self {
    case .person: "Could a role stand here instead of the name?"
    case .name: severity == .direct ? "Who needs this name? Could a role stand here?" : "Is this somebody's name?"
    case .school: severity == .direct ? "Does it matter which school this was?" : "Does this say which school it was?"
    case .community: "Would people know who is in that community?"
    case .email, .phone, .handle: "Could people get in touch in another way than through this text?"
    case .address: "Does the story need to say where they live?"
    case .url: "Does this link lead to one school or one person?"
    case .room: "Does the room tell whose class this was?"
    case .date: "Would the season say enough?"
    case .age: "Would \"a young student\" say enough?"
    case .number: "Does this number belong to one person or one place?"
    case .role: "How many people at your school have this role? If it is one, could you say it wider?"
    case .student: "Could a family recognize their child in this? What is the least that you need to say?"
    case .grade: "Is there only one such teacher at your school?"
    case .staff: "Would this belong in a personnel file? Could you leave it out?"
    }
  }
}

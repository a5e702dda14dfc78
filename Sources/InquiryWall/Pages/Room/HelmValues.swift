import InquiryDomain
import InquiryWorkbench

/// The buttons of whoever leads, for the template `helm`.
struct HelmValues {
  /// The moves of a session, in the order of their buttons.
  static let verbs = ["start", "reveal", "next", "back", "pause", "resume", "finish", "reopen"]

  var state: RoomState
  var words: Words
  /// For whom may be typed.
  var people: [Frame.Person]
  /// The community whose wall is shown; nil for all.
  var community: String?

  var values: [String: Any] {
    let legal = Set(state.session.legal)
    return [
      "say": state.session.step?.script ?? false, "position": "\(state.session.position)",
      "locked": state.room.locked,
      "verbs": Self.verbs.map { verb in
        [
          "key": verb, "text": words("helm.\(verb)"), "shut": !legal.contains(verb),
          "rank": ["start", "next", "resume"].contains(verb) ? "main" : "usual",
        ]
      },
      "hasWaiting": !state.room.waiting.isEmpty,
      "waiting": state.room.waiting.map {
        ["device": $0.device, "person": $0.person, "said": words("helm.waitingSaid", ["name": $0.name])]
      },
      "openVote": state.votes.first(where: \.open)?.id ?? false,
      "tabs": CategoryTab.all.reversed().map { $0.values(in: words) },
      "people": people.map { ["id": $0.id, "name": $0.name] }, "kinds": kinds,
      "pictureAddress": community.map { "/wall/picture".setting("community", to: $0) } ?? "/wall/picture",
    ]
  }

  /// What may be typed for somebody; what the step asks for comes chosen.
  private var kinds: [[String: Any]] {
    let asked = WrittenKind(state.session.step?.captures) ?? .cause
    return [WrittenKind.cause, .story, .need, .question].map {
      ["key": $0.rawValue, "text": words("compose.\($0.rawValue).name"), "chosen": $0 == asked]
    }
  }
}

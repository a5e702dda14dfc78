import InquiryDomain
import InquiryWorkbench

/// The buttons of whoever leads, for the template `helm`.
struct HelmValues {
  /// The moves of a session, in the order of their buttons.
  static let verbs = ["start", "reveal", "next", "back", "pause", "resume", "finish", "reopen"]

  var state: RoomState
  var words: Words

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
    ]
  }
}

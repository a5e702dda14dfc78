/// A page of long help that belongs to no single command.
struct HelpTopic: Sendable {
  let name: String
  let abstract: String
  let text: String

  static let all: [HelpTopic] = [
    gettingStarted, facilitating, phones, coach, scripting, json, export, reports, exitCodes, environment, privacy,
    accessibility, cards,
  ]
}

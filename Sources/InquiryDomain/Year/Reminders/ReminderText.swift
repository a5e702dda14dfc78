/// The words of a reminder: an invitation to one leader, ready to paste into a mail.
///
/// It names nobody but whom it is for and, where two are to talk, their partners; never who has done what.
package struct ReminderText: Equatable, Sendable {
  package var subject: String
  package var body: String

  /// - Parameters:
  ///   - names: whom it is for; where it is about the debrief, all partners.
  ///   - nextDay: the day of the next session as people read it.
  ///   - partner: the first name to type after `--with`; nil where the reader sees to that.
  package init(_ kind: Reminder.Kind, to names: [String], nextDay: String?, partner: String? = nil) {
    let greeting = names.isEmpty ? "Hello," : "Dear \(Self.listed(names.map(Self.firstName))),"
    let day = nextDay.map { "on \($0)" } ?? "when we meet next"
    let subject: String
    let lines: [String]
    switch kind {
    case .plan:
      subject = "One thing to try before we meet again"
      lines = [
        "which one thing would you like to try before we meet again \(day)? Small is good: one place, one day, and what you think will happen.",
        "Two minutes are enough to write it down:", "hmw log plan \"…\"",
        "If you have it in mind already, all is well.",
      ]
    case .midway:
      subject = "Half way: did it happen?"
      lines = [
        "we are half way to our next session \(day). Has what you had in mind happened?",
        "Whatever you saw is worth two minutes, and \"not yet\" is a full answer that helps us see what is in the way:",
        "hmw log add",
      ]
    case .debrief:
      subject = "Twenty minutes with your partner"
      lines = [
        names.count > 1
          ? "would you find twenty minutes to talk before we meet \(day)? Each of you tells what you tried or what kept you from it; the other listens and asks."
          : "would you find twenty minutes with your partner before we meet \(day)? Each tells what they tried or what kept them from it; the other listens and asks.",
        "This leads you through it:", "hmw debrief start" + (partner.map { " --with \($0)" } ?? " --with NAME"),
        "The phone will do, and so will a walk round the block.",
      ]
    case .bring:
      subject = "Tomorrow: bring one thing"
      lines = [
        "tomorrow we meet. Would you bring one thing from these weeks: a note, a count, a photo of a board without names or faces?",
        "If nothing happened, bring that; what got in the way is worth talking about.",
      ]
    }
    self.subject = subject
    body = ([greeting, ""] + lines).joined(separator: "\n")
  }

  /// What stands in a calendar: no name at all.
  package static func calendar(_ kind: Reminder.Kind, nextDay: String?) -> ReminderText {
    var text = ReminderText(kind, to: [], nextDay: nextDay)
    text.body = text.body.split(separator: "\n").dropFirst().map { line in
      line.prefix(1).uppercased() + line.dropFirst()
    }.joined(separator: "\n")
    return text
  }

  private static func firstName(_ name: String) -> String { name.split(separator: " ").first.map(String.init) ?? name }

  private static func listed(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and \(last)"
  }
}

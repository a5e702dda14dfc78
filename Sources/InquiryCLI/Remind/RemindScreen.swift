import InquiryDomain
import InquiryWorkbench

/// Reminders as text that can be pasted into a mail as it stands.
struct RemindScreen: Presentable {
  let sheets: [ReminderSheet]
  let book: CohortBook
  /// Whoever leads sees everyone's; each mail still goes to its people alone.
  let isForAll: Bool

  let kind = "remind"
  var payload: [ReminderShape] { mails.map { ReminderShape($0) } }

  /// One mail: to one leader, or to the partners who are to talk.
  struct Mail {
    var kind: Reminder.Kind
    var day: CivilDate
    var names: [String]
    var text: ReminderText
  }

  /// In the order of their days; partners who both still have use for it get one mail.
  var mails: [Mail] {
    let all = sheets.flatMap { sheet in sheet.reminders.map { mail($0, in: sheet) } }
    let unique = all.reduce(into: [Mail]()) { kept, mail in
      let isKnown = kept.contains {
        $0.kind == mail.kind && $0.day == mail.day && Set($0.names) == Set(mail.names)
      }
      if !isKnown { kept.append(mail) }
    }
    return unique.sorted { ($0.day, $0.names.first ?? "") < ($1.day, $1.names.first ?? "") }
  }

  private func mail(_ reminder: Reminder, in sheet: ReminderSheet) -> Mail {
    let isTalk = reminder.kind == .debrief
    let names = [sheet.person.name] + (isTalk ? sheet.partners.map(\.name) : [])
    let partner = sheet.partners.count == 1 ? sheet.partners.first?.name : nil
    return Mail(
      kind: reminder.kind, day: reminder.day, names: names,
      text: ReminderText(
        reminder.kind, to: names, nextDay: sheet.nextDay?.shortText,
        partner: isTalk && names.count == 1 ? partner : nil))
  }

  var table: PlainTable? {
    guard isForAll else { return nil }
    return PlainTable(
      header: ["day", "kind", "to", "subject", "text"],
      rows: payload.map { [$0.day, $0.kind, $0.to.joined(separator: ", "), $0.subject, $0.text] })
  }

  func lines(on screen: Screen) -> [String] {
    guard !mails.isEmpty else {
      return screen.hint("Nothing to remind of until the next session. To see the year: hmw year show")
    }
    let before = isForAll ? screen.hint("For your eyes, not for the screen in the room.") + [""] : []
    return before + mails.enumerated().flatMap { ($0 == 0 ? [] : [""]) + lines(of: $1, on: screen) }
  }

  private func lines(of mail: Mail, on screen: Screen) -> [String] {
    let width = screen.cuts ? screen.width : Int.max
    let head = [
      "Send on: \(mail.day.longText)", "To: \(NumberWords.listed(mail.names))", "Subject: \(mail.text.subject)",
    ]
    return head.flatMap { screen.lines($0, width: width) } + [""]
      + screen.lines(mail.text.body, width: width, keepingLineBreaks: true)
  }
}

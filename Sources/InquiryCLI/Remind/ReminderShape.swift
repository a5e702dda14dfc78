import InquiryDomain

/// A reminder as programs read it.
struct ReminderShape: Encodable, Sendable {
  var kind: String
  var day: String
  var to: [String]
  var subject: String
  var text: String

  init(_ mail: RemindScreen.Mail) {
    kind = mail.kind.rawValue
    day = mail.day.description
    to = mail.names
    subject = mail.text.subject
    text = mail.text.body
  }
}

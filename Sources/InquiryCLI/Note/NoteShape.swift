import InquiryDomain
import InquiryWorkbench

/// A root-cause note as programs read it.
struct NoteShape: Encodable, Sendable {
  var id: String
  var number: Int
  var text: String
  var column: String?
  var secondary: String?
  var group: String?
  var reach: String?
  var hidden: Bool
  var mergedInto: String?
  var createdAt: String

  init(_ cause: Cause, group: CauseGroup? = nil) {
    id = cause.id.text
    number = cause.number
    text = cause.text
    column = cause.category?.rawValue
    secondary = cause.secondary?.rawValue
    self.group = group?.name
    reach = cause.reach?.rawValue
    hidden = cause.hidden
    mergedInto = cause.mergedIntoID?.text
    createdAt = cause.createdAt.description
  }
}

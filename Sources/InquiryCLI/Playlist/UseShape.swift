import InquiryDomain

/// That somebody took up a resource, as programs read it.
struct UseShape: Encodable, Sendable {
  var id: String
  var resource: Int
  var title: String
  var startedAt: String
  var doneAt: String?
  var word: String?
  var visibility: String

  init(_ use: ResourceUse, _ resource: Resource) {
    id = use.id.text
    self.resource = resource.number
    title = resource.title
    startedAt = use.startedAt.description
    doneAt = use.doneAt?.description
    word = use.word
    visibility = use.visibility.rawValue
  }
}

import InquiryDomain

/// A resource as programs read it.
struct ResourceShape: Encodable, Sendable {
  /// When and how its address was last looked at.
  struct Checked: Encodable, Sendable {
    var how: String
    var from: String?
    var on: String?
    var answer: String?
  }

  var id: String
  var number: Int
  var slug: String
  var title: String
  var publisher: String?
  var url: String?
  var kind: String
  var minutes: Int?
  var builds: [String]
  var level: String?
  var use: String
  var note: String?
  var prompt: String?
  var checked: Checked?

  init(_ resource: Resource) {
    id = resource.id.text
    number = resource.number
    slug = resource.slug
    title = resource.title
    publisher = resource.publisher
    url = resource.url
    kind = resource.kind.rawValue
    minutes = resource.minutes
    builds = resource.builds.map(\.rawValue)
    level = resource.level?.rawValue
    use = resource.usedBy.rawValue
    note = resource.note
    prompt = resource.prompt
    checked = resource.lastCheck.map {
      Checked(how: $0.how.rawValue, from: $0.from, on: $0.on?.description, answer: $0.answer)
    }
  }
}

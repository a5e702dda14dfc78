import InquiryDomain

/// What was taken away, as programs read it.
struct RemovedShape: Encodable, Sendable {
  var id: String
  var number: Int

  init(_ entry: some Numbered) {
    id = entry.id.text
    number = entry.number
  }
}

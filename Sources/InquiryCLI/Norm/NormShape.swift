import InquiryDomain

/// A norm as programs read it.
struct NormShape: Encodable, Sendable {
  var id: String
  var number: Int
  var text: String
  var agreedAt: String
  var revisitOn: String?

  init(_ norm: Norm) {
    id = norm.id.text
    number = norm.number
    text = norm.text
    agreedAt = norm.agreedAt.description
    revisitOn = norm.revisitOn
  }
}

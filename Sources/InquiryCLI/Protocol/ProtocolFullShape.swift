import InquiryContent
import InquiryDomain

/// A protocol in full as programs read it.
struct ProtocolFullShape: Encodable, Sendable {
  var summary: ProtocolShape
  var definition: FacilitationProtocol
}

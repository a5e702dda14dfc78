import InquiryDomain

/// The checks somebody may read, and the counts that everybody may.
struct CheckListShape: Encodable, Sendable {
  var checks: [CheckShape]
  var counts: CheckCounts
}

import InquiryContent
import InquiryDomain

/// A protocol in a list as programs read it.
struct ProtocolShape: Encodable, Sendable {
  var id: String
  var name: String
  var purpose: String
  var people: String
  var ideal: Int
  var minutes: Double
  var trust: String
  /// The file of a protocol of your own.
  var file: String?
  /// It stands in for the shipped protocol of the same id.
  var overrides: Bool

  /// Minutes are counted for a circle of the ideal size.
  init(_ entry: LibraryEntry) {
    let definition = entry.definition
    id = definition.id
    name = definition.name
    purpose = definition.purpose
    people =
      definition.size.min == definition.size.max
      ? "\(definition.size.min)" : "\(definition.size.min)-\(definition.size.max)"
    ideal = definition.size.ideal
    minutes = definition.totalMinutes(rounds: definition.size.ideal)
    trust = definition.trust.rawValue
    if case .folder(let path) = entry.source { file = path }
    overrides = entry.overrides
  }

  /// What people should know about where it comes from.
  var origin: String? {
    overrides ? "your own, instead of the one that came with hmw" : file == nil ? nil : "your own"
  }
}

import Foundation

/// The outermost object of every JSON answer.
struct Envelope<Payload: Encodable>: Encodable {
  var hmw = 1
  var kind: String
  var data: Payload
}

/// How hmw writes JSON: sorted keys, one document, one line break at the end.
enum HouseJSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// Something a command shows: lines for people, a table for other programs' lines, a payload for JSON.
protocol Presentable {
  associatedtype Payload: Encodable
  /// What the payload is, such as `note.list`.
  var kind: String { get }
  var payload: Payload { get }
  /// Nil where nothing but lines makes sense.
  var table: PlainTable? { get }
  func lines(on screen: Screen) -> [String]
}

extension Presentable {
  var table: PlainTable? { nil }
}

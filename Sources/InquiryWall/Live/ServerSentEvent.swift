import Foundation
import NIOCore

/// One message of an event stream, as the standard writes it.
struct ServerSentEvent: Equatable, Sendable {
  var id: Int64?
  var name: String?
  var data: String

  /// The bytes to send: one `data:` line for each line of the data, and an empty line at the end.
  var encoded: ByteBuffer {
    var text = ""
    if let id { text += "id: \(id)\n" }
    if let name { text += "event: \(name)\n" }
    for line in data.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) { text += "data: \(line)\n" }
    return ByteBuffer(string: text + "\n")
  }

  /// A comment that pages ignore and that keeps the connection open.
  static let heartbeat = ByteBuffer(string: ": \n\n")

  /// How long a page waits before it comes back: never all pages at the same moment.
  static func retry(jitter: Int = .random(in: 0..<1500)) -> ByteBuffer {
    ByteBuffer(string: "retry: \(2000 + jitter)\n\n")
  }

  /// Tells a page to stop and why: `left`, `elsewhere`.
  static func end(_ why: String) -> ByteBuffer {
    ServerSentEvent(name: "end", data: "{\"why\":\"\(why)\"}").encoded
  }
}

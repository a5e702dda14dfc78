import Foundation

/// What came back for a request.
struct HTTPAnswer: Sendable {
  let status: Int
  let headers: [(name: String, value: String)]
  let body: String
  /// All of it, as it came.
  let raw: String

  init?(_ raw: String) {
    guard let end = raw.range(of: "\r\n\r\n") else { return nil }
    let lines = raw[..<end.lowerBound].components(separatedBy: "\r\n")
    guard let status = lines[0].split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { return nil }
    self.status = status
    headers = lines.dropFirst().compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return parts.count == 2 ? (parts[0].lowercased(), parts[1].trimmingCharacters(in: .whitespaces)) : nil
    }
    body = String(raw[end.upperBound...])
    self.raw = raw
  }

  subscript(_ name: String) -> String? { headers.first { $0.name == name.lowercased() }?.value }

  /// The value of a cookie that it sets.
  func cookie(_ prefix: String) -> String? {
    headers.filter { $0.name == "set-cookie" }.compactMap { field in
      let pair = field.value.split(separator: ";")[0]
      return pair.hasPrefix(prefix) ? String(pair) : nil
    }.first
  }

  /// The error's code in a JSON answer.
  var code: String? {
    let json = try? JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any]
    return (json?["error"] as? [String: Any])?["code"] as? String
  }

  /// The whole JSON answer.
  var json: [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any]) ?? [:]
  }
}

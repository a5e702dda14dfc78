package import Foundation

/// Reads the name of a time zone as people type it.
package enum TimeZoneReader {
  /// Reads an IANA name such as `America/Chicago`, in any case, or one of the short words `Pacific`, `Mountain`,
  /// `Central`, `Eastern` and `UTC`.
  package static func read(_ text: String) throws(Failure) -> TimeZone {
    let typed = text.split(whereSeparator: \.isWhitespace).joined(separator: "_")
    guard let name = identifier(for: typed), let zone = TimeZone(identifier: name) else {
      throw unknown(text, near: suggestion(for: typed))
    }
    return zone
  }

  /// The name to keep for a zone that somebody typed; Foundation calls UTC by a name that few people mean.
  package static func name(_ text: String) throws(Failure) -> String {
    let name = try read(text).identifier
    return name == "GMT" ? "UTC" : name
  }

  private static let shortWords = [
    "pacific": "America/Los_Angeles", "mountain": "America/Denver", "central": "America/Chicago",
    "eastern": "America/New_York", "atlantic": "America/Halifax", "alaska": "America/Anchorage",
    "arizona": "America/Phoenix", "hawaii": "Pacific/Honolulu", "utc": "UTC", "gmt": "UTC",
  ]

  private static func identifier(for typed: String) -> String? {
    let word = typed.lowercased()
    let plain = word.hasSuffix("_time") ? String(word.dropLast(5)) : word
    if let short = shortWords[plain] { return short }
    if let known = TimeZone.knownTimeZoneIdentifiers.first(where: { $0.lowercased() == word }) { return known }
    // Links such as Asia/Kolkata or US/Eastern are real names, yet some systems leave them off the list.
    return typed.contains("/") && TimeZone(identifier: typed) != nil ? typed : nil
  }

  /// A city alone finds its full name; else the nearest short word, full name or city.
  private static func suggestion(for typed: String) -> String? {
    let names = TimeZone.knownTimeZoneIdentifiers
    let words = ["Pacific", "Mountain", "Central", "Eastern", "UTC"]
    if let near = NearMatch.nearest(typed, in: words + names.filter { $0.contains("/") }) { return near }
    let cities = names.compactMap { $0.split(separator: "/").last.map(String.init) }
    guard let city = NearMatch.nearest(typed, in: cities) else { return nil }
    return names.first { $0.hasSuffix("/\(city)") }
  }

  private static func unknown(_ text: String, near: String?) -> Failure {
    let hint = near.map { "Did you mean \($0)?" } ?? "Use a name such as America/Chicago, or Pacific, Eastern or UTC."
    return Failure(.invalid, "time-zone.unknown", "I don't know a time zone “\(text)”.", hint: hint)
  }
}

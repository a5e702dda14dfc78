import InquiryDomain

/// The rules for what people type of playlists and resources, which are the rules of the files.
enum ListField {
  /// A single line that may not be empty; nil where none was given.
  static func name(_ raw: String?, as what: String) throws(Failure) -> String? {
    guard let raw else { return nil }
    return try EntryText.accept(line(raw), as: what, limit: ListText.name)
  }

  /// A single line; nil where it is empty.
  static func optionalName(_ raw: String, as what: String) throws(Failure) -> String? {
    try EntryText.acceptOptional(line(raw), as: what, limit: ListText.name)
  }

  /// A few sentences; nil where there are none.
  static func words(_ raw: String, as what: String) throws(Failure) -> String? {
    try EntryText.acceptOptional(ListText.cleaned(raw), as: what, limit: ListText.words)
  }

  /// An address; nil where it is empty.
  static func address(_ raw: String) throws(Failure) -> String? {
    let text = ListText.cleaned(raw)
    guard !text.isEmpty else { return nil }
    do {
      return try WebAddress(text).text
    } catch {
      throw Failure(
        .invalid, "resource.address", "\"\(text.prefix(80))\" can't be the address: I need \(error.expected).",
        hint: "For example: --url https://example.org/page")
    }
  }

  static func minutes(_ minutes: Int?) throws(Failure) -> Int? {
    guard let minutes, !(1...ListText.minutes).contains(minutes) else { return minutes }
    throw Failure(
      .invalid, "resource.minutes",
      "\(minutes) can't be the minutes: I need a whole number from 1 to \(ListText.minutes).",
      hint: "For example: --minutes 15")
  }

  static func topics(_ raw: [String]) throws(Failure) -> [String] {
    var topics: [String] = []
    for part in raw.flatMap({ $0.split { ",;".contains($0) } }) {
      let topic = line(String(part))
      guard !topic.isEmpty, !topics.contains(topic) else { continue }
      topics.append(try EntryText.accept(topic, as: "topic", limit: ListText.topic))
    }
    guard topics.count <= ListText.topics else {
      throw Failure(
        .invalid, "playlist.topics", "A playlist can have \(ListText.topics) topics; these are \(topics.count).",
        hint: "Keep the ones that people search for.")
    }
    return topics
  }

  static func once(_ builds: [Category]) -> [Category] {
    builds.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func line(_ raw: String) -> String {
    ListText.cleaned(raw).split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

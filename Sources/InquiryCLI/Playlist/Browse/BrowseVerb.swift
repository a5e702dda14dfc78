/// What can be typed while going through playlists.
enum BrowseVerb: Equatable {
  case open(Int)
  /// Takes up the resource of that place in the open list.
  case start(Int)
  case done(Int, word: String?)
  case log(Int)
  case find(String)
  case all
  case share
  case help
  case leave
  case nothing
  case unclear(String)

  init(_ line: String) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first?.lowercased() else {
      self = .nothing
      return
    }
    self = Self.verb(first, words) ?? .unclear(line)
  }

  private static func verb(_ first: String, _ words: [String]) -> BrowseVerb? {
    let rest = Array(words.dropFirst())
    switch first {
    case "q", "quit", "leave", "exit": return .leave
    case "?", "help": return .help
    case "all": return .all
    case "share": return .share
    case "find": return rest.isEmpty ? nil : .find(rest.joined(separator: " "))
    case "open": return rest.first.flatMap { Int($0) }.map { .open($0) }
    case "start": return rest.first.flatMap(place).map { .start($0) }
    case "done": return done(rest)
    case "log": return rest.last.flatMap(place).map { .log($0) }
    default:
      guard rest.isEmpty else { return nil }
      return Int(first).map { .open($0) } ?? place(first).map { .start($0) }
    }
  }

  private static func done(_ rest: [String]) -> BrowseVerb? {
    guard let place = rest.first.flatMap(place) else { return nil }
    let word = rest.dropFirst().joined(separator: " ")
    return .done(place, word: word.isEmpty ? nil : word)
  }

  /// `a` is the first place of the open list.
  static func place(_ word: String) -> Int? {
    guard word.count == 1, let letter = word.lowercased().utf8.first, (0x61...0x7A).contains(letter) else { return nil }
    return Int(letter - 0x61)
  }

  /// The letter of a place; a list is never so long that there is none, and beyond `z` there is nothing to type.
  static func letter(of place: Int) -> String {
    place < 26 ? String(decoding: [UInt8(0x61 + place)], as: UTF8.self) : ""
  }
}

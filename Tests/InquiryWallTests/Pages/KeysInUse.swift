import Foundation

@testable import InquiryWall

/// The keys of the catalogue that templates, modules and Swift sources name.
struct KeysInUse {
  /// A key with parts that are only known when a page is made, such as `category.*.title`.
  struct Pattern: Hashable {
    var text: String

    func fits(_ key: String) -> Bool {
      let parts = text.components(separatedBy: "*")
      guard key.hasPrefix(parts[0]), key.hasSuffix(parts[parts.count - 1]) else { return false }
      return key.count > parts.reduce(0) { $0 + $1.count }
    }
  }

  var exact: Set<String> = []
  var patterns: Set<Pattern> = []

  static let all: KeysInUse = {
    var keys = KeysInUse()
    for name in AssetShelf.names {
      guard let text = AssetShelf.source(named: name) else { continue }
      if name.hasSuffix(".mustache") { keys.readTemplate(text) }
      if name.hasSuffix(".js") { keys.readCode(text, opening: "${", closing: "}") }
    }
    for text in sources(in: "Pages") { keys.readCode(text, opening: "\\(", closing: ")") }
    // The address of an entry in the catalogue may begin in one place and end in another.
    keys.patterns.formUnion(
      ["log.*.question", "log.*.hint", "about.*.heading", "about.*.text"].map { Pattern(text: $0) })
    return keys
  }()

  /// The Swift sources in a folder of the wall.
  static func sources(in folder: String) -> [String] {
    let place = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/InquiryWall/\(folder)")
      .resolvingSymlinksInPath()
    let names =
      FileManager.default.enumerator(atPath: place.path(percentEncoded: false))?
      .compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.compactMap {
      try? String(contentsOf: place.appending(path: $0), encoding: .utf8)
    }
  }

  private mutating func readTemplate(_ text: String) {
    for part in text.components(separatedBy: "{{t.").dropFirst() { exact.insert(String(part.prefix { $0 != "}" })) }
  }

  /// Every literal that looks like a key: small letters first, and at least one dot inside.
  private mutating func readCode(_ text: String, opening: String, closing: String) {
    let known = Set(Words.of(.english).entries.keys)
    let families = Set(known.map { $0.prefix { $0 != "." } })
    for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      for literal in Self.literals(in: String(line)) {
        var key = literal
        while let start = key.range(of: opening), let end = Self.end(of: key, from: start, opening, closing) {
          key.replaceSubrange(start.lowerBound..<end, with: "*")
        }
        guard let first = key.split(separator: ".").first, families.contains(first), key.contains("."),
          !key.hasPrefix("."),
          key.allSatisfy({ $0.isLetter || $0.isNumber || "*.-".contains($0) })
        else { continue }
        if key.contains("*") { patterns.insert(Pattern(text: key)) } else { exact.insert(key) }
      }
    }
    // A single word without a dot is a key too where it is spoken.
    for key in known where !key.contains(".") && text.contains("(\"\(key)\"") { exact.insert(key) }
  }

  /// Where an interpolation ends, brackets inside it counted.
  private static func end(
    of text: String, from start: Range<String.Index>, _ opening: String, _ closing: String
  ) -> String.Index? {
    let (up, down): (Character, Character) = closing == ")" ? ("(", ")") : ("{", "}")
    var depth = 1
    for index in text[start.upperBound...].indices {
      if text[index] == up { depth += 1 }
      if text[index] == down { depth -= 1 }
      if depth == 0 { return text.index(after: index) }
    }
    return nil
  }

  private static func literals(in line: String) -> [String] {
    ["\"", "`"].flatMap { mark in
      // Quotation marks inside an interpolation would cut a literal short: those are left out of pages' code.
      line.components(separatedBy: mark).enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
  }
}

import Yams

/// Turns YAML text into nodes: one document, no anchors or aliases, no tags, and no key twice.
struct YAMLComposer {
  let log: ProblemLog
  /// A line that such a file could begin with, for messages.
  var example = "id: my_protocol"

  /// Nil where nothing can be read; a root comes back even when problems were noted on the way.
  func root(of text: String) -> Node? {
    let source = SourceText(text)
    do {
      guard try !followsAlias(source) else { return nil }
      let composed = try compose(source)
      guard let root = composed.root else {
        log.note("the file is empty; expected keys such as \"\(example)\"", at: .start)
        return nil
      }
      return YAMLInspector(source: source, standIns: composed.standIns, log: log).inspected(root)
    } catch {
      note(error, in: source)
      return nil
    }
  }

  /// Asks Yams for aliases in a text whose anchors are gone: the first alias is then an error before anything can
  /// expand. An anchor turned into a tag of the same length leaves every position as it was.
  private func followsAlias(_ source: SourceText) throws -> Bool {
    guard source.scalars.contains("*") else { return false }
    do {
      _ = try compose(source.replacing("&", with: "!"))
      return false
    } catch YamlError.composer(_, "found undefined alias", let mark, _) {
      log.note("aliases (*name) are not used here; expected the words themselves", at: SourcePosition(mark))
      return true
    }
  }

  /// Yams stops at the first repeated key, so the earlier one gets a stand-in name and the rest is read all the same.
  private func compose(_ source: SourceText) throws -> (root: Node?, standIns: [SourcePosition: String]) {
    var source = source
    var standIns: [SourcePosition: String] = [:]
    while true {
      do {
        return (try Parser(yaml: source.text, resolver: .basic, encoding: .utf8).singleRoot(), standIns)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) where standIns.count < 20 {
        let position = SourcePosition(context.mark)
        guard let name = names.first, source.disguiseKey(at: position, as: standIns.count) else {
          throw YamlError.duplicatedKeysInMapping(duplicates: names, context: context)
        }
        standIns[position] = name
      }
    }
  }

  private func note(_ error: any Error, in source: SourceText) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      if let opening = QuoteSearch(source).unclosed(before: SourcePosition(mark)) {
        return log.note(
          "a quotation mark opens here and does not close as it should; expected one at the end of the text",
          at: opening)
      }
      log.note(YAMLWording.explain(problem), at: SourcePosition(mark))
    case YamlError.duplicatedKeysInMapping(let names, let context):
      let key = YAMLWording.quoted(names.first ?? "")
      log.note("the key \(key) stands twice; expected it once", at: SourcePosition(context.mark))
    default:
      log.note("this is not YAML; expected keys such as \"\(example)\"", at: .start)
    }
  }
}

extension SourceText {
  /// Gives the key at a position a first letter that nobody types, another one each time; false for a key that has
  /// no letter to give.
  fileprivate mutating func disguiseKey(at position: SourcePosition, as number: Int) -> Bool {
    guard let offset = offset(of: position), let standIn = Unicode.Scalar(0xE000 + number) else { return false }
    let quoted = scalars[offset] == "\"" || scalars[offset] == "'"
    let letter = quoted ? offset + 1 : offset
    guard letter < scalars.count, scalars[letter].properties.isAlphabetic else { return false }
    replace(at: letter, with: standIn)
    return true
  }
}

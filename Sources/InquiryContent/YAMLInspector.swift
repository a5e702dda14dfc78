import Yams

/// Walks composed nodes once, for what YAML allows and these files don't use, and takes repeated keys out.
struct YAMLInspector {
  let source: SourceText
  /// The names of keys that come again later in their mapping, by where they stand.
  let standIns: [SourcePosition: String]
  let log: ProblemLog

  func inspected(_ node: Node) -> Node {
    noteProperties(of: node)
    switch node {
    case .scalar, .alias: return node
    case .sequence(let items): return .sequence(.init(items.map(inspected), .implicit, items.style, items.mark))
    case .mapping(let mapping):
      noteRepeatedKeys(of: mapping)
      let kept = mapping.filter { standIns[SourcePosition($0.key)] == nil }
      let pairs = kept.map { (inspected($0.key), inspected($0.value)) }
      return .mapping(.init(pairs, .implicit, mapping.style, mapping.mark))
    }
  }

  /// A node's position is that of its anchor or tag, and no unquoted word may begin with those signs.
  private func noteProperties(of node: Node) {
    switch source[SourcePosition(node)] {
    case "&": log.note("anchors (&name) are not used here; expected the words themselves", at: node)
    case "!": log.note("tags (!name) are not used here; expected the value alone", at: node)
    default: break
    }
  }

  private func noteRepeatedKeys(of mapping: Node.Mapping) {
    var firstLines: [String: Int] = [:]
    for (key, _) in mapping {
      let position = SourcePosition(key)
      guard let name = standIns[position] ?? key.scalar?.string else { continue }
      if let line = firstLines[name] {
        let quoted = YAMLWording.quoted(name)
        log.note("the key \(quoted) stands twice, first on line \(line); expected it once", at: position)
      } else {
        firstLines[name] = position.line
      }
    }
  }
}

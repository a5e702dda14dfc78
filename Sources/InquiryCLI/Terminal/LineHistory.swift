/// The earlier lines of a session, walked with up and down; the line begun waits at the end.
struct LineHistory: Sendable {
  private var entries: [String]
  private var position: Int

  init(_ entries: [String], draft: String) {
    self.entries = entries + [draft]
    position = entries.count
  }

  /// The line before this one; nil at the oldest.
  mutating func earlier(keeping current: String) -> String? { move(by: -1, keeping: current) }

  /// The line after this one; nil at the line begun.
  mutating func later(keeping current: String) -> String? { move(by: 1, keeping: current) }

  private mutating func move(by step: Int, keeping current: String) -> String? {
    guard entries.indices.contains(position + step) else { return nil }
    entries[position] = current
    position += step
    return entries[position]
  }
}

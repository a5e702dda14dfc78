/// What `--color` asks for.
enum ColourChoice: String, CaseIterable, Sendable {
  case always, never, auto
}

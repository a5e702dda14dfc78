/// What stops the build when a file can't be embedded.
struct EmbedError: Error, CustomStringConvertible {
  var description: String
}

package import InquiryDomain

/// A playlist as a file has it, with the places of the resources that it names.
package struct PlaylistFile: Hashable, Sendable {
  /// Where the file names a resource.
  struct Mention: Hashable, Sendable {
    var slug: String
    var position: SourcePosition
    /// Nil where the resource is described elsewhere.
    var resource: ResourceContent?
  }

  package let content: PlaylistContent
  /// As the person named it.
  package let path: String
  /// Where its own id stands.
  let position: SourcePosition
  let mentions: [Mention]
}

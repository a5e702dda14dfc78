import GRDB
package import InquiryDomain

/// Somebody who took up a resource, without what they said of it.
package struct ResourceUser: Hashable, Sendable, Decodable, FetchableRecord {
  package let resourceID: Identifier<Resource>
  package let personID: Identifier<Person>
  /// The playlist in which they found it.
  package let playlistID: Identifier<Playlist>?
}

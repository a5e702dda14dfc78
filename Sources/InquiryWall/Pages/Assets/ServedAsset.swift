/// A file that browsers fetch from `/assets/`.
package struct ServedAsset: Sendable {
  /// The last part of its address, such as `room.js`.
  package var name: String
  /// Its media type with its character set.
  package var contentType: String
  package var text: String
}

package import InquiryDomain

/// The playlists that came with hmw.
package enum ShippedPlaylists {
  /// Tells whether they are the same as when they were last looked at; costs no reading.
  package static var fingerprint: String { Fingerprint.of(EmbeddedFiles.playlists.map(\.text)) }

  /// All of them, read once in a process.
  package static let all: [PlaylistContent] = read().contents

  /// Reads them with everything that is wrong.
  static func read() -> PlaylistFiles {
    var files = PlaylistFiles()
    for file in EmbeddedFiles.playlists { files.add(bytes: Array(file.text.utf8), path: "playlists/\(file.name)") }
    return files
  }
}

package import InquiryDomain

/// What reading playlists from files changed.
package struct ImportResult: Equatable, Sendable {
  package var added: [Playlist] = []
  package var changed: [Playlist] = []
  package var unchanged: [Playlist] = []
  package var resourcesAdded = 0
  package var resourcesChanged = 0
  /// What was edited here and stays as it is.
  package var kept: [ListConflict] = []

  /// Whether the workbook said all of it already.
  package var isNothing: Bool { added.isEmpty && changed.isEmpty && resourcesAdded == 0 && resourcesChanged == 0 }
}

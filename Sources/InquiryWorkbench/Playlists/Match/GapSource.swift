package import InquiryDomain

/// What somebody wants playlists for.
package enum GapSource: Hashable, Sendable {
  /// Notes, by their numbers.
  case causes([Int])
  /// A group of notes, by its number.
  case group(Int)
  /// A question with what it grows from, by its number.
  case question(Int)
  /// Every note of a community; of the whole cohort for nil.
  case community(Identifier<Community>?)
  /// Words as they were typed.
  case words(String)
}

/// Why a note is not to be sorted as it stands (`practice.md` §5.1).
package enum NoteFlag: String, Codable, CaseIterable, Sendable {
  /// It puts the fault in students or families.
  case blame
  /// It names what is to be explained and not what brings it about.
  case outcome
  /// It names a remedy and not what is lacking.
  case remedy
  /// It is real and outside what a school can decide.
  case beyond

  /// One question that helps to go on.
  package var ask: String {
    switch self {
    case .blame: "What do we do, or not do, that shapes this?"
    case .outcome: "What do we do, or not do, that stands behind this?"
    case .remedy: "What would that give you that you lack now?"
    case .beyond: "Which part of this can we shape?"
    }
  }
}

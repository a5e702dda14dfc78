import Foundation

/// The codes of the refusals that the wall's own sources make.
enum RefusalCodes {
  static let all = Set(["Routes", "Security", "Live"].flatMap { KeysInUse.sources(in: $0) }.flatMap(codes))

  /// Every literal such as `"wall.no-seat"` where a refusal or a failure is made.
  private static func codes(in text: String) -> [String] {
    text.matches(of: /"((?:wall|pin|group)\.[a-z-]+)"/).map { String($0.1) }
  }
}

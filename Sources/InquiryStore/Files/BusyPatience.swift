import Foundation

/// How long a process waits for another that writes to the same file.
enum BusyPatience {
  /// Five seconds in all.
  private static let longest = 2_000

  /// Sleeps a short random while, so that many writers take turns instead of meeting again at once.
  ///
  /// - Returns: false when it is time to give up.
  static func wait(_ tries: Int) -> Bool {
    guard tries < longest else { return false }
    usleep(UInt32.random(in: 500...4_500))
    return true
  }
}

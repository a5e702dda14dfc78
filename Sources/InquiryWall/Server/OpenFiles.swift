import Foundation

/// How many connections and files this process may have open.
enum OpenFiles {
  /// Asks for enough for a full room; where the system refuses, it stays as it was.
  static func raiseLimit(to wanted: UInt = 8_192) {
    var limit = rlimit()
    #if canImport(Glibc)
      let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let resource = RLIMIT_NOFILE
    #endif
    guard getrlimit(resource, &limit) == 0, limit.rlim_cur < rlim_t(wanted) else { return }
    limit.rlim_cur = min(rlim_t(wanted), limit.rlim_max)
    _ = setrlimit(resource, &limit)
  }
}

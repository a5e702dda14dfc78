import Synchronization

/// The exact `Host` values that the wall answers to; anything else may be a foreign page that points its name here.
final class AllowedHosts: Sendable {
  private let names: [String]
  private let served = Mutex<(port: Int, hosts: Set<String>)>((0, []))

  init(names: [String]) {
    self.names = names
  }

  /// The port listened on; 0 before the server is up.
  var port: Int { served.withLock { $0.port } }

  /// Settles the port once it is known.
  func listen(on port: Int) {
    let hosts = names.map { ($0.contains(":") ? "[\($0)]" : $0).lowercased() }
    let all = hosts.map { "\($0):\(port)" } + (port == 80 ? hosts : [])
    served.withLock { $0 = (port, Set(all)) }
  }

  /// Whether a `Host` is one of ours, port and all.
  func allow(_ authority: String) -> Bool {
    served.withLock { $0.hosts.contains(authority.lowercased()) }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tries ports of this computer out, and leaves nothing open.
enum PortProbe {
  enum State: Equatable, Sendable {
    case free
    /// Another program listens there.
    case taken
    /// The system keeps it for administrators.
    case forbidden
  }

  /// Whether somebody could listen on a port of all these addresses.
  static func state(of port: Int, on addresses: [String]) -> State {
    for address in addresses {
      let state = opened(address, port) { socket, place, length in
        guard bind(socket, place, length) == 0, listen(socket, 1) == 0 else {
          return errno == EACCES ? State.forbidden : .taken
        }
        return .free
      }
      // Where the system has no such sockets at all, nobody can listen either.
      guard let state, state == .free else { return state ?? .taken }
    }
    return .free
  }

  /// The first free port from the one wanted on; nil where twenty in a row are taken.
  static func free(from wanted: Int, on addresses: [String]) -> Int? {
    (wanted..<min(wanted + 20, 65_536)).first { state(of: $0, on: addresses) == .free }
  }

  /// Whether a program answers there, within a second.
  static func answers(_ port: Int, on address: String) -> Bool {
    opened(address, port) { socket, place, length in reaches(socket, place, length) } ?? false
  }

  /// Listens on an address of this computer for a moment and connects to it, as a phone would.
  static func loops(through address: String, port: Int) -> Bool {
    opened(address, port) { socket, place, length in
      bind(socket, place, length) == 0 && listen(socket, 1) == 0 && answers(port, on: address)
    } ?? false
  }

  private static func reaches(_ socket: Int32, _ place: UnsafeMutablePointer<sockaddr>, _ length: socklen_t) -> Bool {
    _ = fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK)
    guard connect(socket, place, length) != 0 else { return true }
    var request = pollfd(fd: socket, events: Int16(POLLOUT), revents: 0)
    guard errno == EINPROGRESS, poll(&request, 1, 1_000) == 1 else { return false }
    var failure: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    return getsockopt(socket, SOL_SOCKET, SO_ERROR, &failure, &size) == 0 && failure == 0
  }

  /// Makes a socket for a numeric address, and closes it again; nil where the system has no such sockets.
  private static func opened<Value>(
    _ address: String, _ port: Int, _ body: (Int32, UnsafeMutablePointer<sockaddr>, socklen_t) -> Value
  ) -> Value? {
    var hints = addrinfo()
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV
    hints.ai_socktype = stream
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(address, String(port), &hints, &found) == 0, let info = found?.pointee, let place = info.ai_addr
    else { return nil }
    defer { freeaddrinfo(found) }
    let descriptor = socket(info.ai_family, stream, 0)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var yes: Int32 = 1
    // Connections that ended a moment ago don't count as a program that listens.
    _ = setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    return body(descriptor, place, info.ai_addrlen)
  }

  private static var stream: Int32 {
    #if canImport(Glibc)
      Int32(SOCK_STREAM.rawValue)
    #else
      SOCK_STREAM
    #endif
  }
}

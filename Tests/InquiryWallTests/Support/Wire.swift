import Foundation
import Synchronization

/// A raw TCP connection to the wall, so that a test can send what no browser would.
final class Wire: Sendable {
  private let socket: Int32
  private let bytes = Mutex<(all: [UInt8], closed: Bool)>(([], false))

  /// - Parameter reading: false for one that takes nothing in, with the smallest buffer there is.
  init(port: Int, host: String = "127.0.0.1", reading: Bool = true) throws {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    socket = Foundation.socket(AF_INET, kind, 0)
    if !reading {
      var size: Int32 = 2048
      setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    inet_pton(AF_INET, host, &address.sin_addr)
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else {
      close(socket)
      throw CocoaError(.fileReadUnknown)
    }
    guard reading else { return }
    let thread = Thread { [self] in listen() }
    thread.start()
  }

  deinit { close(socket) }

  private func listen() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      let piece = buffer.prefix(count)
      bytes.withLock { $0.all += piece }
    }
    bytes.withLock { $0.closed = true }
  }

  func send(_ text: String) {
    let all = Array(text.utf8)
    #if canImport(Glibc)
      let quietly = Int32(MSG_NOSIGNAL)
    #else
      let quietly: Int32 = 0
    #endif
    _ = Foundation.send(socket, all, all.count, quietly)
  }

  /// Breaks the connection off.
  func hangUp() { shutdown(socket, Int32(SHUT_RDWR)) }

  /// All that has come so far.
  var text: String { bytes.withLock { String(decoding: $0.all, as: UTF8.self) } }

  /// Whether the other side has broken the connection off; of one that reads nothing too.
  var isReset: Bool {
    var error: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size)
    return error == ECONNRESET
  }

  var isClosed: Bool { bytes.withLock { $0.closed } }

  /// Waits until what has come fits, or the time is over; says whether it fitted.
  func wait(for seconds: Double = 5, until fits: @Sendable (Wire) -> Bool) async throws -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      if fits(self) { return true }
      try await Task.sleep(for: .milliseconds(5))
    }
    return fits(self)
  }
}

import Foundation
import Synchronization

/// A web server on this computer for tests of links: it answers by the path, and remembers what it was asked.
final class TinySite: Sendable {
  private struct Seen {
    var requests: [String] = []
    var open = 0
    var mostOpen = 0
    var isOver = false
  }

  private let listener: Int32
  let port: Int
  private let seen = Mutex(Seen())

  init() throws {
    #if canImport(Darwin)
      listener = socket(AF_INET, SOCK_STREAM, 0)
    #else
      listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = listener
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
        bind(socket, plain, length) == 0 && listen(socket, 32) == 0 && getsockname(socket, plain, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in serve() }
  }

  /// Each request as it came in, head lines included.
  var requests: [String] { seen.withLock { $0.requests } }
  /// How many requests were open at one moment, at most.
  var mostOpen: Int { seen.withLock { $0.mostOpen } }

  func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  func end() {
    seen.withLock { $0.isOver = true }
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private func serve() {
    while !seen.withLock({ $0.isOver }) {
      let client = accept(listener, nil, nil)
      guard client >= 0 else { continue }
      seen.withLock { seen in
        seen.open += 1
        seen.mostOpen = max(seen.mostOpen, seen.open)
      }
      Thread.detachNewThread { [self] in
        answer(client)
        seen.withLock { $0.open -= 1 }
        close(client)
      }
    }
  }

  private func answer(_ client: Int32) {
    var bytes = [UInt8](repeating: 0, count: 8_192)
    let count = read(client, &bytes, bytes.count)
    let request = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    seen.withLock { $0.requests.append(request) }
    let words = request.split(separator: " ")
    guard words.count > 1 else { return }
    let reply = reply(to: String(words[1]), isHead: words[0] == "HEAD")
    _ = Array(reply.utf8).withUnsafeBytes { write(client, $0.baseAddress, $0.count) }
  }

  private func reply(to path: String, isHead: Bool) -> String {
    func page(_ status: String, _ more: String = "") -> String {
      "HTTP/1.1 \(status)\r\nContent-Length: 2\r\nSet-Cookie: a=b\r\nConnection: close\r\n\(more)\r\n\(isHead ? "" : "hi")"
    }
    switch path {
    case "/gone": return page("404 Not Found")
    case "/shy": return isHead ? page("405 Method Not Allowed") : page("200 OK")
    case "/closed": return page("403 Forbidden")
    case "/broken": return page("503 Service Unavailable")
    case "/moved": return page("301 Moved Permanently", "Location: /ok\r\n")
    case "/today": return page("302 Found", "Location: /ok\r\n")
    case "/round": return page("302 Found", "Location: /round\r\n")
    case "/out": return page("302 Found", "Location: ftp://example.org/a\r\n")
    case "/slow":
      Thread.sleep(forTimeInterval: 0.3)
      return page("200 OK")
    default: return page("200 OK")
    }
  }
}

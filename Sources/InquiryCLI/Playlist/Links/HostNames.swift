import Foundation
import InquiryDomain

/// Finds the machine behind a host's name, so that what is asked is what was looked at.
enum HostNames {
  /// What a name stands for.
  enum Found: Hashable, Sendable {
    case machine(String)
    /// At least one of its machines is in a private network.
    case local
    case nothing
  }

  /// - Parameter allowsLocal: whether machines in private networks may be asked.
  static func find(_ host: String, allowsLocal: Bool) -> Found {
    var hints = addrinfo()
    #if canImport(Darwin)
      hints.ai_socktype = SOCK_STREAM
    #else
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #endif
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return .nothing }
    defer { freeaddrinfo(list) }
    var machines: [String] = []
    var entry = list
    while let current = entry {
      if let (bytes, text) = machine(current.pointee) {
        if !allowsLocal, NetworkScope.isLocal(bytes) { return .local }
        machines.append(text)
      }
      entry = current.pointee.ai_next
    }
    // Where both exist, the older kind works in more networks.
    return (machines.first { !$0.contains(":") } ?? machines.first).map(Found.machine) ?? .nothing
  }

  private static func machine(_ info: addrinfo) -> (bytes: [UInt8], text: String)? {
    guard let address = info.ai_addr else { return nil }
    switch info.ai_family {
    case AF_INET:
      let bytes = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
        withUnsafeBytes(of: pointer.pointee.sin_addr) { Array($0) }
      }
      return (bytes, bytes.map(String.init).joined(separator: "."))
    case AF_INET6:
      let bytes = address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
        withUnsafeBytes(of: pointer.pointee.sin6_addr) { Array($0) }
      }
      let groups = stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
      return (bytes, groups.map { String($0, radix: 16) }.joined(separator: ":"))
    default: return nil
    }
  }
}

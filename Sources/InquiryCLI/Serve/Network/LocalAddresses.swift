#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The addresses of this computer in the networks it is on.
struct LocalAddresses: Equatable, Sendable {
  /// All that belong to no loop, tunnels and containers included.
  let all: [LocalAddress]

  init(_ all: [LocalAddress]) {
    self.all = all
  }

  /// Those that phones in the room can reach, the likeliest first; bridges come last.
  var forPhones: [LocalAddress] {
    let fitting = all.enumerated().filter { $0.element.isUsable && [.room, .bridge].contains($0.element.kind) }
    return fitting.sorted { Self.rank($0) < Self.rank($1) }.map(\.element)
  }

  /// The interfaces of tunnels that are up.
  var tunnels: [String] {
    all.filter { $0.kind == .tunnel && $0.isUsable }.map(\.interface)
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func rank(_ item: (offset: Int, element: LocalAddress)) -> (Int, Int, Int) {
    (item.element.kind == .bridge ? 1 : 0, item.element.reach.rawValue, item.offset)
  }

  /// What the system says now.
  static func current() -> LocalAddresses {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { return LocalAddresses([]) }
    defer { freeifaddrs(first) }
    var found: [LocalAddress] = []
    var entry = first
    while let current = entry?.pointee {
      if let address = address(current) { found.append(address) }
      entry = current.ifa_next
    }
    return LocalAddresses(found)
  }

  /// One entry's address; nil for one that is down, a loop, or no internet address.
  private static func address(_ entry: ifaddrs) -> LocalAddress? {
    let flags = Int32(bitPattern: UInt32(entry.ifa_flags))
    guard flags & Int32(IFF_UP) != 0, flags & Int32(IFF_LOOPBACK) == 0, let socket = entry.ifa_addr,
      let text = numeric(socket)
    else { return nil }
    return LocalAddress(
      text, on: String(cString: entry.ifa_name), isPointToPoint: flags & Int32(IFF_POINTOPOINT) != 0)
  }

  private static func numeric(_ socket: UnsafeMutablePointer<sockaddr>) -> String? {
    let length: Int
    switch Int32(socket.pointee.sa_family) {
    case AF_INET: length = MemoryLayout<sockaddr_in>.size
    case AF_INET6: length = MemoryLayout<sockaddr_in6>.size
    default: return nil
    }
    var name = [CChar](repeating: 0, count: 1025)
    guard getnameinfo(socket, socklen_t(length), &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST) == 0 else {
      return nil
    }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

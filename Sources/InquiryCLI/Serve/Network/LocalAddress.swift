/// A numeric address by which other devices may reach this computer.
struct LocalAddress: Hashable, Sendable {
  /// In which order addresses are offered; most Wi-Fi gives out private addresses of the fourth version.
  enum Reach: Int, Comparable, Sendable {
    case privateV4, selfGivenV4, publicV4, privateV6, publicV6

    static func < (left: Reach, right: Reach) -> Bool { left.rawValue < right.rawValue }
  }

  let text: String
  let interface: String
  let kind: InterfaceKind

  init(_ text: String, on interface: String, isPointToPoint: Bool = false) {
    self.text = text
    self.interface = interface
    kind = InterfaceKind(name: interface, isPointToPoint: isPointToPoint)
  }

  var isV6: Bool { text.contains(":") }

  var reach: Reach {
    if isV6 { return ["fc", "fd"].contains { text.lowercased().hasPrefix($0) } ? .privateV6 : .publicV6 }
    let parts = text.split(separator: ".").compactMap { Int($0) }
    switch (parts.first ?? 0, parts.dropFirst().first ?? 0) {
    case (10, _), (192, 168), (172, 16...31): return .privateV4
    case (169, 254): return .selfGivenV4
    default: return .publicV4
    }
  }

  /// Whether a phone can type or scan it: an address with a zone, such as `fe80::1%eth0`, leads nowhere in a browser.
  var isUsable: Bool { !isV6 || !text.lowercased().hasPrefix("fe80") && !text.contains("%") }

  /// The address in a link, with the port where browsers don't know it.
  func origin(port: Int) -> String { "http://\(isV6 ? "[\(text)]" : text)\(port == 80 ? "" : ":\(port)")" }
}

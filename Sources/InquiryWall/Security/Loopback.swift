/// The addresses and names by which a computer reaches itself.
enum Loopback {
  /// Whether a numeric address is one of this computer to itself.
  static func isAddress(_ address: String) -> Bool {
    address == "::1" || address.hasPrefix("127.") || address.hasPrefix("::ffff:127.")
  }

  /// Whether a `Host`, with its port, names this computer to itself.
  static func isHost(_ authority: String) -> Bool {
    if authority.hasPrefix("[::1]") { return true }
    let name = authority.prefix { $0 != ":" }.lowercased()
    return name == "localhost" || name.hasPrefix("127.") && name.allSatisfy { $0.isNumber || $0 == "." }
  }
}

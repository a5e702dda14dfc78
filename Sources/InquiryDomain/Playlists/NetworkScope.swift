/// Which machines an address on the internet can mean.
package enum NetworkScope {
  /// Whether the bytes of an IPv4 or IPv6 address name this computer, its own network, or no single machine.
  ///
  /// Anything that is neither four nor sixteen bytes counts as such.
  package static func isLocal(_ bytes: [UInt8]) -> Bool {
    switch bytes.count {
    case 4: isLocalV4(bytes)
    case 16: isLocalV6(bytes)
    default: true
    }
  }

  /// The special-purpose blocks of RFC 6890 and what came after it.
  private static func isLocalV4(_ bytes: [UInt8]) -> Bool {
    switch (bytes[0], bytes[1], bytes[2]) {
    case (0, _, _), (10, _, _), (127, _, _), (224...255, _, _): true
    case (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 168, _), (198, 18...19, _): true
    case (192, 0, 0), (192, 0, 2), (198, 51, 100), (203, 0, 113): true
    default: false
    }
  }

  /// Addresses that carry an IPv4 address inside are judged by that one.
  private static func isLocalV6(_ bytes: [UInt8]) -> Bool {
    let head = Array(bytes[..<12])
    let tail = Array(bytes[12...])
    if head.allSatisfy({ $0 == 0 }) { return true }
    if head == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] { return isLocalV4(tail) }
    if head == [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0] { return isLocalV4(tail) }
    if bytes[0] == 0x20, bytes[1] == 0x02 { return isLocalV4(Array(bytes[2..<6])) }
    if bytes[0] == 0x20, bytes[1] == 0x01, bytes[2] == 0, bytes[3] == 0 { return true }
    return bytes[0] & 0xFE == 0xFC || (bytes[0] == 0xFE && bytes[1] >= 0x80) || bytes[0] == 0xFF
  }
}

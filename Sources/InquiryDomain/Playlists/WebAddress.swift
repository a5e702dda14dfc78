/// An address on the web as a resource has it: `http` or `https`, a host, and no password.
package struct WebAddress: Hashable, Sendable {
  /// The longest address that is kept.
  package static let limit = 2_000

  /// Why a text is no such address.
  package enum Fault: Error, Hashable, Sendable {
    case noScheme, otherScheme, noHost, sign, credentials, port, tooLong
  }

  /// The address as it was written.
  package let text: String
  /// In small letters: `http` or `https`.
  package let scheme: String
  /// In small letters; the address of a machine in brackets, where it is an IPv6 address, without them.
  package let host: String
  /// What stands in the address, or what its scheme means.
  package let port: Int
  /// All after the host and the port: path, query and fragment.
  package let rest: String

  /// Takes an address apart.
  ///
  /// - Throws: `Fault` where it is no address that a resource may have.
  package init(_ text: String) throws(Fault) {
    guard text.unicodeScalars.count <= Self.limit else { throw .tooLong }
    guard text.unicodeScalars.allSatisfy(Self.isPrintable) else { throw .sign }
    guard let mark = text.firstRange(of: "://") else { throw .noScheme }
    let scheme = text[..<mark.lowerBound].lowercased()
    guard ["http", "https"].contains(scheme) else {
      throw scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        ? .otherScheme : .noScheme
    }
    let place = text[mark.upperBound...].prefix { !"/?#".contains($0) }
    guard !place.contains("@") else { throw .credentials }
    guard !place.contains("\\") else { throw .sign }
    self.text = text
    self.scheme = scheme
    rest = String(text[mark.upperBound...].dropFirst(place.count))
    (host, port) = try Self.hostAndPort(place.lowercased(), scheme: scheme)
  }

  private static func hostAndPort(_ place: String, scheme: String) throws(Fault) -> (String, Int) {
    var host = place[...]
    var digits: Substring = ""
    if host.first == "[" {
      guard let end = host.firstIndex(of: "]") else { throw .noHost }
      digits = host[host.index(after: end)...]
      host = host[..<end].dropFirst()
      guard digits.isEmpty || digits.first == ":" else { throw .noHost }
      digits = digits.dropFirst()
    } else if let colon = host.firstIndex(of: ":") {
      digits = host[host.index(after: colon)...]
      host = host[..<colon]
    }
    guard !host.isEmpty, host != ".", !host.hasPrefix("-"), !host.contains("%") else { throw .noHost }
    guard !digits.isEmpty else { return (String(host), scheme == "https" ? 443 : 80) }
    guard digits.allSatisfy(\.isWholeNumber), let port = Int(digits), (1...65_535).contains(port) else { throw .port }
    return (String(host), port)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.properties.isWhitespace, !"\"<>`{}|^".unicodeScalars.contains(scalar) else { return false }
    return ![.control, .format, .privateUse, .surrogate, .unassigned].contains(scalar.properties.generalCategory)
  }

  /// The same for two ways to write one address: the scheme, `www.`, a last `/` and what follows `#` do not count.
  package var sameness: String {
    let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    let place = [80, 443].contains(port) ? bare : "\(bare):\(port)"
    let path = rest.prefix { $0 != "#" }
    return place + (path.hasSuffix("/") ? path.dropLast() : path)
  }
}

extension WebAddress {
  /// The usual ways to write this address, this one first.
  package var spellings: [String] {
    let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    let ending = [80, 443].contains(port) ? "" : ":\(port)"
    let path = String(rest.prefix { $0 != "#" })
    let stem = path.hasSuffix("/") ? String(path.dropLast()) : path
    let hosts = host.contains(":") ? ["[\(host)]"] : [bare, "www.\(bare)"]
    return [text]
      + ["https", "http"].flatMap { scheme in
        hosts.flatMap { host in [stem, "\(stem)/"].map { "\(scheme)://\(host)\(ending)\($0)" } }
      }
  }
}

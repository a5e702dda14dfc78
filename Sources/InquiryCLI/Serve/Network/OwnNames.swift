#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The names under which browsers in the same network may ask for this computer.
enum OwnNames {
  /// Its own name, and the one that ends in `.local`.
  static func current() -> [String] {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return [] }
    return names(of: String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  static func names(of host: String) -> [String] {
    let host = host.lowercased()
    let short = String(host.prefix { $0 != "." })
    guard !short.isEmpty, host.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0)) }) else {
      return []
    }
    return [host, "\(short).local"].reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

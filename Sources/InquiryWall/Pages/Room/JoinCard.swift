package import InquiryReports

/// How to join, for the corner of the wall: the code, the address, and both as a QR code.
package struct JoinCard: Equatable, Sendable {
  /// Four characters.
  package var code: String
  /// As somebody types it, such as `http://192.168.1.20:8080`.
  package var address: String
  package var qr: QRCode?

  package init(code: String, address: String, qr: QRCode?) {
    self.code = code
    self.address = address
    self.qr = qr
  }

  var values: [String: Any] {
    [
      "spaced": code.map(String.init).joined(separator: " "), "address": shortAddress,
      "qr": qr.map(Self.drawing) ?? false,
    ]
  }

  private var shortAddress: String {
    address.hasPrefix("http://") ? String(address.dropFirst("http://".count)) : address
  }

  /// Dark modules as one path, row by row, with the quiet zone around them.
  private static func drawing(_ code: QRCode) -> [String: Any] {
    let margin = QRCode.margin
    let path = (0..<code.side).flatMap { row in
      (0..<code.side).filter { code.isDark(row, $0) }.map { "M\($0 + margin) \(row + margin)h1v1h-1z" }
    }
    return ["size": "\(code.side + 2 * margin)", "path": path.joined()]
  }
}

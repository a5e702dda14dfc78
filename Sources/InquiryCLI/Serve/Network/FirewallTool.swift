import Foundation

/// A program that keeps other devices out unless a port is opened in it.
enum FirewallTool: String, CaseIterable, Sendable {
  case ufw, firewalld, macOS

  /// The one that is active; nil where none is, or none that hmw knows.
  ///
  /// - Parameter root: where the system's files are.
  static func active(root: String = "/") -> FirewallTool? {
    #if canImport(Darwin)
      return .macOS
    #else
      let settings = (try? String(contentsOfFile: "\(root)etc/ufw/ufw.conf", encoding: .utf8)) ?? ""
      if settings.split(separator: "\n").contains("ENABLED=yes") { return .ufw }
      let marks = ["run/firewalld.pid", "run/firewalld/firewalld.pid", "var/run/firewalld.pid"]
      return marks.contains { FileManager.default.fileExists(atPath: "\(root)\($0)") } ? .firewalld : nil
    #endif
  }

  /// What opens a port.
  func advice(port: Int) -> String {
    switch self {
    case .ufw: "ufw is on and may keep phones out. Let them in: sudo ufw allow \(port)/tcp"
    case .firewalld:
      "firewalld is on and may keep phones out. Until the next start, let them in: sudo firewall-cmd --add-port=\(port)/tcp"
    case .macOS: "macOS may ask whether hmw may accept connections: answer Allow."
    }
  }
}

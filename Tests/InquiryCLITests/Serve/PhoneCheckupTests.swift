import Foundation
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryCLI

@Suite struct PhoneCheckupTests {
  private func freePort() throws -> Int {
    try #require(PortProbe.free(from: Int.random(in: 40_000..<48_000), on: ["127.0.0.1"]))
  }

  /// This computer's own loop stands for the address in the Wi-Fi, so that it can be reached.
  private static let wifi = LocalAddresses([LocalAddress("127.0.0.1", on: "wlan0")])

  @Test func `A computer on a network is ready, and the room's questions are said`() throws {
    let checkup = Checkup(phones: Self.wifi, port: try freePort(), firewall: nil)
    #expect(!checkup.isSick)
    #expect(checkup.findings.map(\.subject).suffix(3) == ["Same Wi-Fi", "Guest Wi-Fi", "Hotspot"])
    #expect(checkup.findings.first { $0.subject == "Itself" }?.state == .good)
    #expect(checkup.lines(on: Screen(width: 80)).first == "Can phones reach this computer?")
  }

  @Test func `Without a network something is wrong`() throws {
    let tunnel = LocalAddresses([LocalAddress("10.8.0.2", on: "tun0")])
    let checkup = Checkup(phones: tunnel, port: try freePort(), firewall: nil)
    #expect(checkup.isSick)
    #expect(checkup.findings.first?.text.contains("on no network") == true)
    #expect(checkup.findings.contains { $0.subject == "VPN" && $0.text.contains("tun0") })
  }

  @Test func `A Wi-Fi that gave no address is found out`() throws {
    let lost = LocalAddresses([LocalAddress("169.254.3.4", on: "wlan0")])
    #expect(Checkup(phones: lost, port: try freePort(), firewall: nil).findings.first?.state == .wrong)
  }

  @Test func `A port in use is no fault: it may be hmw's own`() throws {
    let site = try TinySite()
    defer { site.end() }
    let checkup = Checkup(phones: Self.wifi, port: site.port, firewall: nil)
    #expect(checkup.findings.first { $0.subject == "Port" }?.state == .note)
    #expect(!checkup.isSick)
  }

  @Test(arguments: [
    (FirewallTool.ufw, "sudo ufw allow 9000/tcp"), (.firewalld, "--add-port=9000/tcp"), (.macOS, "Allow"),
  ])
  func `A firewall that is on comes with what lets phones in`(tool: FirewallTool, advice: String) {
    #expect(tool.advice(port: 9000).contains(advice))
  }

  #if !canImport(Darwin)
    @Test func `Firewalls are known by their files`() throws {
      let root = try TemporaryFolder()
      #expect(FirewallTool.active(root: root.path + "/") == nil)
      for folder in ["etc/ufw", "run"] {
        try FileManager.default.createDirectory(atPath: root.file(folder), withIntermediateDirectories: true)
      }
      try root.write(Data("# on or off\nENABLED=no\n".utf8), to: "etc/ufw/ufw.conf")
      #expect(FirewallTool.active(root: root.path + "/") == nil)
      try root.write(Data("1".utf8), to: "run/firewalld.pid")
      #expect(FirewallTool.active(root: root.path + "/") == .firewalld)
      try root.write(Data("# on or off\nENABLED=yes\n".utf8), to: "etc/ufw/ufw.conf")
      #expect(FirewallTool.active(root: root.path + "/") == .ufw)
    }
  #endif

  @Test(arguments: [100, 40])
  func `The answer fits its width`(width: Int) throws {
    let checkup = Checkup(phones: Self.wifi, port: try freePort(), firewall: .firewalld)
    let text = checkup.lines(on: Screen(width: width)).joined(separator: "\n") + "\n"
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width || !$0.contains(" ") })
    try expectSnapshot(text.replacing(/\d{5}/, with: "NNNNN"), named: "doctor-phones-\(width).txt")
  }
}

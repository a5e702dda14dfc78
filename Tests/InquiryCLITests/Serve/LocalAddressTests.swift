import Foundation
import Testing

@testable import InquiryCLI

@Suite struct LocalAddressTests {
  @Test func `Addresses that phones can reach come first, tunnels and containers never`() {
    let found = LocalAddresses([
      LocalAddress("172.17.0.1", on: "docker0"), LocalAddress("fe80::1%wlan0", on: "wlan0"),
      LocalAddress("2001:db8::7", on: "wlan0"), LocalAddress("192.168.2.1", on: "bridge100"),
      LocalAddress("169.254.3.4", on: "eth1"), LocalAddress("fd00::7", on: "wlan0"),
      LocalAddress("10.8.0.2", on: "tun0"), LocalAddress("203.0.113.9", on: "eth0"),
      LocalAddress("192.168.1.20", on: "wlan0"), LocalAddress("100.64.0.3", on: "corp0", isPointToPoint: true),
      LocalAddress("10.0.0.7", on: "eth0"), LocalAddress("192.168.122.1", on: "virbr0"),
    ])
    #expect(
      found.forPhones.map(\.text) == [
        "192.168.1.20", "10.0.0.7", "169.254.3.4", "203.0.113.9", "fd00::7", "2001:db8::7", "192.168.2.1",
      ])
    #expect(found.tunnels == ["tun0", "corp0"])
  }

  @Test(arguments: [
    ("wlan0", InterfaceKind.room), ("wlp3s0", .room), ("en0", .room), ("eth0", .room), ("enp0s31f6", .room),
    ("bridge100", .bridge), ("br0", .bridge), ("br-3fa2c1", .inside), ("veth12ab", .inside), ("vmnet8", .inside),
    ("docker0", .inside), ("awdl0", .inside), ("utun4", .tunnel), ("wg0", .tunnel), ("tailscale0", .tunnel),
  ])
  func `A network's name says what it is for`(name: String, kind: InterfaceKind) {
    #expect(InterfaceKind(name: name) == kind)
  }

  @Test(arguments: [
    ("192.168.1.20", 8080, "http://192.168.1.20:8080"), ("10.0.0.7", 80, "http://10.0.0.7"),
    ("fd00::7", 8081, "http://[fd00::7]:8081"),
  ])
  func `A link has the port, and brackets around an address of the sixth version`(
    address: String, port: Int, origin: String
  ) {
    #expect(LocalAddress(address, on: "wlan0").origin(port: port) == origin)
  }

  @Test(arguments: [
    ("172.15.0.1", LocalAddress.Reach.publicV4), ("172.16.0.1", .privateV4), ("172.31.9.9", .privateV4),
    ("172.32.0.1", .publicV4), ("192.169.0.1", .publicV4), ("FD12::1", .privateV6), ("2a00::1", .publicV6),
  ])
  func `Private ranges end where the standard says`(address: String, reach: LocalAddress.Reach) {
    #expect(LocalAddress(address, on: "eth0").reach == reach)
  }

  @Test func `What the system says now has neither loops nor zones`() {
    let now = LocalAddresses.current().forPhones
    #expect(now.allSatisfy { !$0.text.hasPrefix("127.") && $0.text != "::1" && !$0.text.contains("%") })
  }

  @Test(arguments: [
    ("meis-laptop", ["meis-laptop", "meis-laptop.local"]), ("Mac.lan", ["mac.lan", "mac.local"]),
    ("mac.local", ["mac.local"]), ("", []), ("evil host\n", []),
  ])
  func `Names by which browsers may ask come from the computer's own name`(host: String, names: [String]) {
    #expect(OwnNames.names(of: host) == names)
  }
}

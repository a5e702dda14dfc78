import Foundation
import InquiryDomain
import InquiryWorkbench

extension Checkup {
  /// Looks at what stands between phones and this computer, and says what nobody but the room can check.
  init(phonesIn context: CommandContext) {
    let memory = context.hasWorkbook ? try? ServeMemory(in: context.workbench()) : nil
    self.init(phones: LocalAddresses.current(), port: memory?.port ?? ServePlace.usual, firewall: FirewallTool.active())
  }

  init(phones addresses: LocalAddresses, port: Int, firewall: FirewallTool?) {
    self.init(
      Self.network(addresses) + [Self.port(port)] + Self.itself(addresses, port)
        + [Self.firewall(firewall, port)] + Self.tunnels(addresses) + Self.room(addresses),
      kind: "doctor.phones", title: "Can phones reach this computer?",
      fine: "This computer is ready. What is left is the network: see above.")
  }

  private static func network(_ addresses: LocalAddresses) -> [Finding] {
    guard let first = addresses.forPhones.first else {
      return [
        Finding("Network", .wrong, "This computer is on no network with others. Join the Wi-Fi, or open a hotspot.")
      ]
    }
    guard first.reach != .selfGivenV4 else {
      let text = "\(first.text) is an address for want of a better one: the Wi-Fi gave none. Join it again."
      return [Finding("Network", .wrong, text)]
    }
    let all = addresses.forPhones.map { "\($0.text) (\($0.interface))" }
    return [Finding("Network", .good, all.joined(separator: ", "))]
  }

  private static func port(_ port: Int) -> Finding {
    switch PortProbe.state(of: port, on: ["127.0.0.1"]) {
    case .free: Finding("Port", .good, "\(port) is free.")
    case .taken:
      Finding(
        "Port", .note,
        "\(port) is in use: by hmw serve if it runs now, else hmw serve takes the next one and says which.")
    case .forbidden: Finding("Port", .wrong, "\(port) is kept for administrators: hmw serve --port \(ServePlace.usual)")
    }
  }

  /// Goes out and in again through the address that phones would take.
  private static func itself(_ addresses: LocalAddresses, _ port: Int) -> [Finding] {
    guard let address = addresses.forPhones.first else { return [] }
    let works =
      PortProbe.loops(through: address.text, port: port) || PortProbe.answers(port, on: address.text)
      || PortProbe.free(from: port + 1, on: [address.text]).map { PortProbe.loops(through: address.text, port: $0) }
        == true
    return [
      works
        ? Finding("Itself", .good, "This computer reaches itself through \(address.text).")
        : Finding(
          "Itself", .wrong, "This computer can't reach itself through \(address.text): look at firewall and VPN.")
    ]
  }

  private static func firewall(_ tool: FirewallTool?, _ port: Int) -> Finding {
    Finding("Firewall", .note, tool?.advice(port: port) ?? "hmw finds none that is on, among those it knows.")
  }

  private static func tunnels(_ addresses: LocalAddresses) -> [Finding] {
    guard !addresses.tunnels.isEmpty else { return [] }
    let names = addresses.tunnels.joined(separator: ", ")
    return [
      Finding("VPN", .note, "A tunnel is up (\(names)). Some keep phones out: if they can't join, switch it off.")
    ]
  }

  /// What only people in the room can see.
  private static func room(_ addresses: LocalAddresses) -> [Finding] {
    let first = addresses.forPhones.first { !$0.isV6 }?.text
    let start = first.map { $0.split(separator: ".").prefix(3).joined(separator: ".") }
    let like = start.map { " The phone's own address, in its Wi-Fi settings, then begins with \($0) too." } ?? ""
    return [
      Finding("Same Wi-Fi", .note, "Phone and computer must be on one network, and the phone's VPN off.\(like)"),
      Finding(
        "Guest Wi-Fi", .note,
        "Most guest networks keep devices apart. Ask for one without client isolation, or take a hotspot."),
      Finding(
        "Hotspot", .note,
        "Always works: open a hotspot on this computer or on a phone, put all on it, and serve again. No internet is needed."
      ),
    ]
  }
}

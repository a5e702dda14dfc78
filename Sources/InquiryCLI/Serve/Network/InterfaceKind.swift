/// What a network interface is for, as far as its name tells.
enum InterfaceKind: Equatable, Sendable {
  /// Wi-Fi or cable: what phones can be on too.
  case room
  /// A hotspot or a bridge of this computer, such as macOS makes for Internet Sharing.
  case bridge
  /// A tunnel to somewhere else.
  case tunnel
  /// Containers, virtual machines and device links, which no phone is on.
  case inside

  init(name: String, isPointToPoint: Bool = false) {
    let word = name.lowercased()
    let begins = { (prefixes: [String]) in prefixes.contains { word.hasPrefix($0) } }
    if isPointToPoint || begins(["tun", "tap", "wg", "ppp", "utun", "ipsec", "tailscale", "zt", "nordlynx", "proton"]) {
      self = .tunnel
    } else if begins(["docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "vnet", "cni", "flannel", "lxc", "lxdbr"])
      || begins(["podman", "awdl", "llw", "anpi", "ap-", "ifb", "dummy", "lo"])
    {
      self = .inside
    } else {
      self = begins(["bridge", "br"]) ? .bridge : .room
    }
  }
}

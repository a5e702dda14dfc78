/// Where the wall listens, under which names it answers, and the PIN that lets somebody lead.
package struct WallConfiguration: Sendable {
  /// The numeric addresses to listen on, such as `127.0.0.1` and `192.168.1.20`.
  package var addresses: [String]
  /// The port of all of them; 0 takes a free one, for a single address.
  package var port: Int
  /// The names and addresses, without port, that a browser may ask for; every other `Host` is refused.
  package var hosts: [String]
  /// The PIN asked of whoever leads from another computer; new for each run.
  package var pin: FacilitatorPIN

  /// The address or name that phones are told, without port; nil where only this computer can join.
  package var phones: String?

  /// A configuration; `localhost` and every address listened on are always among the allowed hosts.
  package init(
    addresses: [String] = ["127.0.0.1"], port: Int = 8080, hosts: [String] = [], phones: String? = nil,
    pin: FacilitatorPIN = FacilitatorPIN()
  ) {
    self.addresses = addresses
    self.port = port
    self.hosts = ["localhost"] + addresses + hosts
    self.phones = phones
    self.pin = pin
  }

  /// What somebody types to join from a phone, such as `http://192.168.1.20:8080`.
  package func joinAddress(port: Int) -> String? {
    phones.map { "http://\($0.contains(":") ? "[\($0)]" : $0)\(port == 80 ? "" : ":\(port)")" }
  }
}

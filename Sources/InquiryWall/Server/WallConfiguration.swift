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

  /// A configuration; `localhost` and every address listened on are always among the allowed hosts.
  package init(
    addresses: [String] = ["127.0.0.1"], port: Int = 8080, hosts: [String] = [], pin: FacilitatorPIN = FacilitatorPIN()
  ) {
    self.addresses = addresses
    self.port = port
    self.hosts = ["localhost"] + addresses + hosts
    self.pin = pin
  }
}

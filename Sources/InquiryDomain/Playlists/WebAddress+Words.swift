extension WebAddress.Fault {
  /// What an address should be like, to follow "expected".
  package var expected: String {
    switch self {
    case .noScheme: "an address that begins with https:// or http://"
    case .otherScheme: "a web address: https:// or http://"
    case .noHost: "the name of a site after https://"
    case .sign: "an address without spaces, quotation marks or hidden signs"
    case .credentials: "an address without a name and a password"
    case .port: "a number from 1 to 65535 after the colon"
    case .tooLong: "an address of at most 2,000 characters"
    }
  }
}

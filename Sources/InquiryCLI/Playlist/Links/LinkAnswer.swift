import InquiryDomain

/// What an address answered, in words that are kept with the resource.
enum LinkAnswer: Hashable, Sendable {
  case ok
  /// It is there, and says for good that its address is another one.
  case moved(to: String)
  case status(Int)
  case noSuchSite, noConnection, noAnswer, notTrusted, tooManyTurns, local, notAnAddress
  case failed(Int)

  /// Whether nothing came back at all, as without the internet.
  var isSilence: Bool { [.noSuchSite, .noConnection, .noAnswer].contains(self) }

  /// The page is where it was said to be.
  var isGood: Bool {
    switch self {
    case .ok, .moved: true
    default: false
    }
  }

  /// Begins with "ok" for a page that is there.
  var text: String {
    switch self {
    case .ok: "ok"
    case .moved(let address): "ok, now at \(address)".prefixed(ListText.name)
    case .status(let code) where code == 404 || code == 410: "gone (\(code))"
    case .status(let code) where code == 401 || code == 403: "closed to programs (\(code))"
    case .status(429): "too busy to say (429)"
    case .status(let code) where code >= 500: "trouble at the site (\(code))"
    case .status(let code): "an odd answer (\(code))"
    case .noSuchSite: "there is no such site"
    case .noConnection: "no connection"
    case .noAnswer: "no answer in \(CurlProgram.seconds) seconds"
    case .notTrusted: "its certificate is not trusted"
    case .tooManyTurns: "sent on more than \(LinkAsker.mostTurns) times"
    case .local: "not asked: it leads to a private network"
    case .notAnAddress: "not asked: it leads to what is no web address"
    case .failed(let code): "could not be asked (curl \(code))"
    }
  }
}

extension String {
  /// At most so many scalars of it.
  fileprivate func prefixed(_ count: Int) -> String { String(String.UnicodeScalarView(unicodeScalars.prefix(count))) }
}

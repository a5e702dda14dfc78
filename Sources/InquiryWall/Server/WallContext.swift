import Hummingbird
import InquiryWorkbench
import NIOCore

/// What a request carries through the wall: where it came from and, once the cookie is read, whose seat it is.
struct WallContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The connection, so that one that dawdles can be closed.
  let channel: any Channel
  /// The secret of the device that asks; nil for one without cookie.
  var token: SeatToken?
  /// The device that asks; nil for one that has not come in, or was sent away.
  var seat: SeatView?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    channel = source.channel
  }

  /// The numeric address of whoever asks; counts tries, and is written nowhere.
  var peer: String { channel.remoteAddress?.ipAddress ?? "" }

  /// Whether the request comes from the computer that serves.
  var isLocal: Bool { Loopback.isAddress(peer) }
}

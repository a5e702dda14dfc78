import Foundation
import NIOCore

extension Channel {
  /// Breaks a connection off at once, with what waits to be sent: whoever does not read would not read the end either.
  func reset() {
    guard let socket = self as? any SocketOptionProvider else { return close(promise: nil) }
    socket.setSoLinger(linger(l_onoff: 1, l_linger: 0)).whenComplete { _ in self.close(promise: nil) }
  }
}

import NIOCore
import NIOHTTP1

/// Looks at each request as it was sent: one that names a host in its target, or more than one, has none we trust.
///
/// It also tells the doorkeeper which connections have asked for something.
final class RawHead: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  private let doorkeeper: Doorkeeper

  init(doorkeeper: Doorkeeper) {
    self.doorkeeper = doorkeeper
  }

  func handlerAdded(context: ChannelHandlerContext) {
    doorkeeper.opened(context.channel)
  }

  func channelInactive(context: ChannelHandlerContext) {
    doorkeeper.closed(context.channel)
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
    doorkeeper.asked(context.channel)
    if !head.uri.hasPrefix("/") || head.headers["Host"].count != 1 {
      head.uri = "/"
      head.headers.replaceOrAdd(name: "Host", value: "")
    }
    context.fireChannelRead(wrapInboundOut(.head(head)))
  }
}

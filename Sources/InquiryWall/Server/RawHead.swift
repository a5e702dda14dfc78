import NIOCore
import NIOHTTP1

/// Looks at each request as it was sent: one that names a host in its target, or more than one, has none we trust.
///
/// It also tells the doorkeeper which connections have something in hand.
final class RawHead: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart
  private let doorkeeper: Doorkeeper

  init(doorkeeper: Doorkeeper) {
    self.doorkeeper = doorkeeper
  }

  func handlerAdded(context: ChannelHandlerContext) {
    doorkeeper.rests(context.channel)
  }

  func channelInactive(context: ChannelHandlerContext) {
    doorkeeper.leaves(context.channel)
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
    doorkeeper.leaves(context.channel)
    if !head.uri.hasPrefix("/") || head.headers["Host"].count != 1 {
      head.uri = "/"
      head.headers.replaceOrAdd(name: "Host", value: "")
    }
    context.fireChannelRead(wrapInboundOut(.head(head)))
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data), context.channel.isActive { doorkeeper.rests(context.channel) }
    context.write(data, promise: promise)
  }
}

import Foundation
import NIOCore

/// Watches the bytes of one connection and lets it go when it keeps us waiting for too long. It looks every second, so
/// that a request costs no timer of its own.
final class ConnectionGuard: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundIn = IOData
  typealias OutboundOut = IOData

  private let held: OpenConnections.Held
  private let mend: TargetMending
  private var patience = ConnectionPatience(now: .now())
  private var watch: RepeatedTask?
  private var context: ChannelHandlerContext?
  /// Whether the next bytes begin a request, as far as it can be told: what came with the end of the one before is not
  /// looked at.
  private var isFresh = true

  init(held: OpenConnections.Held, mending mend: @escaping TargetMending) {
    self.held = held
    self.mend = mend
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
    watch = context.eventLoop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) { _ in
      bound.value.look()
    }
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    watch?.cancel()
    (watch, self.context) = (nil, nil)
  }

  private func look() {
    guard patience.isOver(now: .now()) else { return }
    watch?.cancel()
    // Without this the machine would keep for minutes what nobody reads.
    if patience.isStuck(now: .now()), let socket = context?.channel as? any SocketOptionProvider {
      _ = socket.setSoLinger(linger(l_onoff: 1, l_linger: 0))
    }
    context?.close(promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    patience.received(now: .now())
    guard isFresh else { return context.fireChannelRead(data) }
    isFresh = false
    context.fireChannelRead(wrapInboundOut(FirstLine.mended(unwrapInboundIn(data), by: mend)))
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let bytes = unwrapOutboundIn(data).readableBytes
    patience.began(writing: bytes, now: .now())
    let promise = promise ?? context.eventLoop.makePromise(of: Void.self)
    let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
    promise.futureResult.whenComplete { _ in bound.value.patience.ended(writing: bytes, now: .now()) }
    context.write(data, promise: promise)
  }

  /// Whether the next answer is to be the last of this connection.
  var isOld: Bool { patience.isOld(now: .now()) }

  /// The head of a request is whole: from now on somebody is being served.
  func headArrived() {
    isFresh = false
    patience.headArrived(now: .now())
  }

  /// A request is whole, or will never be.
  func requestEnded() {
    isFresh = true
    patience.requestEnded()
    held.isServed = true
  }

  /// Everything that was asked is answered; after the last answer, the other end has a moment to take it and hang up.
  func answered(isLast: Bool) {
    held.isServed = false
    guard isLast else { return }
    patience.saidFarewell(now: .now())
  }
}

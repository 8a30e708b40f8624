package import HummingbirdCore
import Logging
package import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOHTTPTypesHTTP1

/// A connection that is guarded against strangers, and packs pages for clients that ask for it (`Accept-Encoding: gzip` or
/// `deflate`). On a slow telephone line a form arrives in a third of the time.
struct PackingChannel: ServerChildChannel {
  let plain: HTTP1Channel
  let connections: OpenConnections
  let mend: TargetMending

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    plain.setup(channel: channel, logger: logger).flatMapThrowing { value in
      let pipeline = channel.pipeline.syncOperations
      // The packer speaks NIO's own parts of HTTP/1, so it stands where they are not yet translated.
      let translator = try pipeline.context(handlerType: HTTP1ToHTTPServerCodec.self).handler
      let packer = HTTPResponseCompressor(responseCompressionPredicate: isPackable)
      let guardian = ConnectionGuard(held: connections.enter(channel), mending: mend)
      try pipeline.addHandler(guardian, position: .first)
      let gate = RequestGate(guardian: guardian, mending: mend)
      try pipeline.addHandlers([gate, PackerRemoval(), packer], position: .before(translator))
      return value
    }
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async { await plain.handle(value: value, logger: logger) }
}

/// Takes the packer away when a request cannot be read. The answer to it belongs to no request that the packer has seen,
/// and the packer ends the program at an answer without a request.
private final class PackerRemoval: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    let pipeline = context.pipeline.syncOperations
    if let packer = try? pipeline.context(handlerType: HTTPResponseCompressor.self) {
      pipeline.removeHandler(context: packer, promise: nil)
    }
    context.fireErrorCaught(error)
  }
}

/// Whether an answer says that it differs by encoding, which only one with enough text in its body does.
private func isPackable(_ head: inout HTTPResponseHead, _ isAsked: Bool) -> HTTPResponseCompressor.CompressionIntent {
  head.headers.contains(name: "Vary") ? .compressIfPossible : .doNotCompress
}

extension HTTPServerBuilder {
  /// An HTTP/1 server that packs what clients can unpack, and holds no more connections than there is room for.
  /// - Parameter mend: says what was meant by a target, before it is judged, looked for or logged.
  package static func packing(
    idleTimeout: TimeAmount, connections: OpenConnections, mending mend: @escaping TargetMending
  ) -> HTTPServerBuilder {
    HTTPServerBuilder { responder in
      let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
        maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100)
      return PackingChannel(
        plain: HTTP1Channel(
          responder: responder, configuration: .init(idleTimeout: idleTimeout, httpDecoderConfiguration: decoder)),
        connections: connections, mend: mend)
    }
  }
}

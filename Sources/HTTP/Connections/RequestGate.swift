import NIOCore
import NIOHTTP1

/// Stands between the bytes of HTTP/1 and our pages, one to a connection. What `HeadCheck` refuses goes on as a bare
/// request that bears the refusal and nothing of what was sent, so that its answer comes in its turn; after it, after
/// HTTP/1.0, after a body that cannot be read, and when a connection is old, the connection ends. No request is answered
/// twice.
final class RequestGate: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  /// The field by which a refusal is told to the pages; nobody outside can send it.
  static let refusal = "Rida-Refused"

  private let guardian: ConnectionGuard
  private let mend: TargetMending
  /// Whether the body of the newest request still arrives.
  private var isReading = false
  /// Whether the newest request is the last: nothing after it is read.
  private var isLast = false
  /// Requests that went on and are not answered whole.
  private var owed = 0

  init(guardian: ConnectionGuard, mending mend: @escaping TargetMending) {
    self.guardian = guardian
    self.mend = mend
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      guard !isLast else { return }
      owed += 1
      receive(head, context)
    case .body:
      if isReading { context.fireChannelRead(data) }
    case .end:
      guard isReading else { return }
      isReading = false
      guardian.requestEnded()
      context.fireChannelRead(data)
    }
  }

  private func receive(_ sent: HTTPRequestHead, _ context: ChannelHandlerContext) {
    var received = sent
    received.uri = mend(sent.uri)
    if let refusal = HeadCheck.refusal(of: received) {
      isLast = true
      guardian.headArrived()
      guardian.requestEnded()
      context.fireChannelRead(wrapInboundOut(.head(refused(received, refusal))))
      context.fireChannelRead(wrapInboundOut(.end(nil)))
      return
    }
    var head = received
    head.headers.remove(name: RequestGate.refusal)
    let upgrades = head.headers.contains(name: "Upgrade")
    if head.version != .http1_1 || !head.isKeepAlive || upgrades || guardian.isOld {
      isLast = true
      head.headers.replaceOrAdd(name: "Connection", value: "close")
    }
    // Whoever speaks HTTP/1.0 cannot read a body in chunks, as packed ones are sent.
    if head.version != .http1_1 { head.headers.remove(name: "Accept-Encoding") }
    isReading = true
    guardian.headArrived()
    if HeadCheck.awaitsWord(head) {
      let word = HTTPResponseHead(version: .http1_1, status: .continue)
      context.writeAndFlush(wrapOutboundOut(.head(word)), promise: nil)
    }
    context.fireChannelRead(wrapInboundOut(.head(head)))
  }

  private func refused(_ head: HTTPRequestHead, _ refusal: HeadCheck.Refusal) -> HTTPRequestHead {
    let fields = ["Host": "refused", "Connection": "close", RequestGate.refusal: "\(refusal.rawValue)"]
    return HTTPRequestHead(
      version: .http1_1, method: head.method == .HEAD ? .HEAD : .GET, uri: "/refused",
      headers: HTTPHeaders(fields.map { ($0.key, $0.value) }))
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard error is HTTPParserError else { return context.fireErrorCaught(error) }
    // What follows the last request is nobody's business.
    guard isReading || !isLast else { return }
    // An unreadable head is answered too; an unreadable body belongs to a request that has its answer already or gets one.
    if !isReading { owed += 1 }
    (isLast, isReading) = (true, false)
    guardian.requestEnded()
    context.fireErrorCaught(error)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    // A second answer to one request would be taken for the answer to the next.
    guard owed > 0 else {
      promise?.succeed(())
      return
    }
    switch unwrapOutboundIn(data) {
    case .head(var head):
      // Whoever is answered before everything was read will send the rest; it is not read as another request.
      if owed == 1, isReading { isLast = true }
      if owed == 1, isLast { head.headers.replaceOrAdd(name: "Connection", value: "close") }
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .body:
      context.write(data, promise: promise)
    case .end:
      owed -= 1
      context.write(data, promise: promise)
      if owed == 0 { guardian.answered(isLast: isLast) }
    }
  }
}

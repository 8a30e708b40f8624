import Foundation

/// One connection that sends bytes as they are and tells what came back and whether the other end hung up.
final class RawTalk {
  private let socket: Int32

  /// Connects, from another of this machine's addresses where one is named, and with a small window where one is asked.
  init(port: Int, from source: String = "127.0.0.1", window: Int32? = nil) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    if var window { setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &window, socklen_t(MemoryLayout<Int32>.size)) }
    let isThere = RawTalk.with(RawTalk.address(source, 0)) { bind(socket, $0, $1) } == 0
    guard isThere, RawTalk.with(RawTalk.address("127.0.0.1", port), { connect(socket, $0, $1) }) == 0 else {
      throw Failure("nothing listens on \(port)")
    }
  }

  deinit { close(socket) }

  private static func address(_ host: String, _ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr(host)
    return address
  }

  private static func with(
    _ address: sockaddr_in, _ work: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var address = address
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { work($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
  }

  /// Sends what the other end takes without waiting; false where it hung up.
  @discardableResult
  func send(_ bytes: some Sequence<UInt8>) -> Bool {
    let bytes = Array(bytes)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
      }
      if count < 0 { return errno == EAGAIN }
      sent += count
    }
    return true
  }

  /// Sends nothing more.
  func finish() { shutdown(socket, Int32(SHUT_WR)) }

  /// What came back until so many seconds have passed or the other end hung up.
  func receive(seconds: Double) -> (text: String, isClosed: Bool) {
    let deadline = Date().addingTimeInterval(seconds)
    var (all, chunk) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while Date() < deadline {
      var polled = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      guard poll(&polled, 1, Int32(max(1, deadline.timeIntervalSinceNow * 1000))) > 0 else { break }
      let count = recv(socket, &chunk, chunk.count, 0)
      guard count > 0 else { return (String(decoding: all, as: UTF8.self), true) }
      all += chunk.prefix(count)
    }
    return (String(decoding: all, as: UTF8.self), false)
  }

  /// Whether the other end has hung up, told without reading.
  var isHungUp: Bool {
    // POLLRDHUP of Linux, which Glibc's module does not name.
    var polled = pollfd(fd: socket, events: 0x2000, revents: 0)
    return poll(&polled, 1, 0) > 0
  }
}

import Foundation

/// A connection over which bytes go as they are, and from which any answer is read.
final class RawConnection {
  /// What came back.
  enum Outcome {
    case answer(status: Int, head: String, body: [UInt8])
    /// The server hung up without an answer.
    case closed
    /// Nothing came within the time.
    case late
  }

  private let socket: Int32
  private var buffer: [UInt8] = []

  init(port: Int, seconds: Int) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    var wait = timeval(tv_sec: seconds, tv_usec: 0)
    for side in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(socket, SOL_SOCKET, side, &wait, socklen_t(MemoryLayout<timeval>.size))
    }
    guard code == 0 else { throw Failure("nothing listens on \(port)") }
  }

  deinit { close(socket) }

  /// Sends everything, as far as the other side takes it; `isLast` says that nothing follows.
  func send(_ bytes: [UInt8], isLast: Bool = false) {
    bytes.withUnsafeBytes { room in
      var sent = 0
      while sent < room.count, let start = room.baseAddress?.advanced(by: sent) {
        let count = Glibc.send(socket, start, room.count - sent, Int32(MSG_NOSIGNAL))
        guard count > 0 else { return }
        sent += count
      }
    }
    if isLast { shutdown(socket, Int32(SHUT_WR)) }
  }

  /// One answer; words on the way to it are passed over.
  func receive(isHead: Bool) -> Outcome {
    while true {
      if let end = buffer.firstRange(of: "\r\n\r\n".utf8)?.upperBound {
        let head = String(decoding: buffer[..<end], as: UTF8.self)
        let status = Int(head.dropFirst(9).prefix(3)) ?? 0
        let length = isHead || status < 200 ? 0 : RawConnection.length(head)
        if buffer.count >= end + length {
          let body = Array(buffer[end..<(end + length)])
          buffer.removeFirst(end + length)
          if status >= 200 || status == 0 { return .answer(status: status, head: head, body: body) }
          continue
        }
      }
      switch more() {
      case 1...: continue
      case 0: return .closed
      default: return errno == EAGAIN || errno == EWOULDBLOCK ? .late : .closed
      }
    }
  }

  /// Everything until the other side ends.
  func rest() -> (bytes: [UInt8], isLate: Bool) {
    while true {
      let count = more()
      if count > 0 { continue }
      return (buffer, count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
    }
  }

  private func more() -> Int {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(socket, &chunk, chunk.count, 0)
    if count > 0 { buffer += chunk.prefix(count) }
    return count
  }

  private static func length(_ head: String) -> Int {
    head.lowercased().firstMatch(of: /\r\ncontent-length: *([0-9]{1,9})/).flatMap { Int($0.1) } ?? 0
  }
}

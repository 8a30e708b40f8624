import Foundation

/// One HTTP connection to this machine, blocking, with nothing hidden: what is sent is what stands in the code.
final class Connection {
  /// A status, its headers in small letters, and its body.
  struct Answer {
    let status: Int
    let headers: [String: String]
    let body: String
  }

  private let port: Int
  private let timeout: Int
  private var socket: Int32 = -1
  private var buffer: [UInt8] = []
  /// The other end has said that it hangs up after its last answer.
  private var isOver = false

  init(port: Int, timeout: Int = 20) throws {
    (self.port, self.timeout) = (port, timeout)
    try dial()
  }

  private func dial() throws {
    if socket >= 0 { close(socket) }
    (buffer, isOver) = ([], false)
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = Connection.address(port)
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    var wait = timeval(tv_sec: timeout, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    var on: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    // The socket is closed once, at the end of this object, which a throw here is.
    guard code == 0 else { throw Failure("nothing listens on \(port)") }
  }

  deinit { close(socket) }

  /// A port of this machine, as the system writes it.
  static func address(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return address
  }

  /// Reads a page.
  func get(_ path: String, method: String = "GET", headers: String = "") throws -> Answer {
    try send("\(method) \(path) HTTP/1.1\r\nhost: 127.0.0.1\r\n\(headers)\r\n")
    return try receive(hasBody: method != "HEAD")
  }

  /// Sends a form.
  func post(_ path: String, _ body: String, headers: String = "") throws -> Answer {
    try send(
      "POST \(path) HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/x-www-form-urlencoded\r\n"
        + "content-length: \(body.utf8.count)\r\n\(headers)\r\n\(body)")
    return try receive()
  }

  /// Sends bytes as they are, on a new connection where the other end has hung up by its last answer.
  func send(_ text: String) throws {
    if isOver { try dial() }
    let bytes = Array(text.utf8)
    guard Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
      throw Failure("the server hung up")
    }
  }

  /// Waits for one whole answer.
  func receive(hasBody: Bool = true) throws -> Answer {
    while true {
      if let end = headEnd {
        let lines = String(decoding: buffer[..<(end - 4)], as: UTF8.self).components(separatedBy: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
          let parts = line.split(separator: ":", maxSplits: 1)
          guard parts.count == 2 else { continue }
          let name = parts[0].lowercased()
          // Of several cookies the first is the session.
          if headers[name] == nil { headers[name] = parts[1].trimmingCharacters(in: .whitespaces) }
        }
        isOver = headers["connection"] == "close"
        let length = hasBody ? Int(headers["content-length"] ?? "0") ?? 0 : 0
        if buffer.count >= end + length {
          let body = String(decoding: buffer[end..<end + length], as: UTF8.self)
          buffer.removeFirst(end + length)
          let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) }
          return Answer(status: status ?? 0, headers: headers, body: body)
        }
      }
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = recv(socket, &chunk, chunk.count, 0)
      guard count > 0 else { throw Failure("the server hung up") }
      buffer += chunk.prefix(count)
    }
  }

  private var headEnd: Int? {
    guard buffer.count >= 4 else { return nil }
    for index in 3..<buffer.count
    where buffer[index] == 10 && buffer[index - 1] == 13 && buffer[index - 2] == 10 && buffer[index - 3] == 13 {
      return index + 1
    }
    return nil
  }
}

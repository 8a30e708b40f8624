import Composition
import Foundation

/// A client that keeps many connections to this machine busy from one thread, so that most of the machine is left to
/// the server that is measured.
struct LoadClient {
  /// What came of a run.
  struct Report {
    var statuses: [Int: Int] = [:]
    /// Seconds from when each request was due to the end of its answer, ascending.
    var latencies: [Double] = []
    var seconds = 0.0

    var perSecond: Double { Double(latencies.count) / seconds }

    /// The latency that a share of all requests does not exceed.
    func quantile(_ share: Double) -> Double {
      latencies.isEmpty ? 0 : latencies[min(latencies.count - 1, Int(Double(latencies.count) * share))]
    }
  }

  let port: Int
  let connections: Int

  /// Sends every request once, each connection one at a time; with a rate, a request is due at its place in time
  /// whether a connection is free or not.
  func run(_ requests: [[UInt8]], perSecond rate: Double? = nil) throws -> Report {
    let lines = try (0..<connections).map { _ in try LoadLine(port: port) }
    defer { for line in lines { line.hangUp() } }
    var polled = lines.map { pollfd(fd: $0.socket, events: Int16(POLLIN), revents: 0) }
    var report = Report()
    report.latencies.reserveCapacity(requests.count)
    var free = Array(lines.indices)
    var next = 0
    let start = LoadClient.now
    func due(_ index: Int) -> Double { rate.map { start + Double(index) / $0 } ?? LoadClient.now }
    while report.latencies.count < requests.count {
      while next < requests.count, let index = free.last, due(next) <= LoadClient.now {
        free.removeLast()
        try lines[index].send(requests[next], due: due(next))
        next += 1
      }
      let waits = next < requests.count && !free.isEmpty
      poll(&polled, nfds_t(connections), waits ? 1 : 1000)
      for index in polled.indices where polled[index].revents != 0 {
        guard let status = try lines[index].receive() else { continue }
        report.statuses[status, default: 0] += 1
        report.latencies.append(LoadClient.now - lines[index].due)
        polled[index].fd = lines[index].socket
        free.append(index)
      }
    }
    report.seconds = LoadClient.now - start
    report.latencies.sort()
    return report
  }

  /// Seconds since the machine began.
  private static var now: Double { ProcessInfo.processInfo.systemUptime }
}

/// One connection of a load client.
private final class LoadLine {
  private let port: Int
  private(set) var socket: Int32
  private(set) var due = 0.0
  private var buffer = [UInt8](repeating: 0, count: 1 << 17)
  private var filled = 0

  init(port: Int) throws {
    self.port = port
    socket = try LoadLine.open(port)
  }

  private static func open(_ port: Int) throws -> Int32 {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw Complaint(code: 69, lines: ["nothing listens on 127.0.0.1:\(port)"]) }
    var on: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    return socket
  }

  func hangUp() { close(socket) }

  func send(_ request: [UInt8], due: Double) throws {
    self.due = due
    filled = 0
    guard Glibc.send(socket, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
      throw Complaint(code: 69, lines: ["the server took no more requests"])
    }
  }

  /// The status once the whole answer is there.
  func receive() throws -> Int? {
    let count = buffer[filled...].withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
    guard count > 0 else { throw Complaint(code: 69, lines: ["the server hung up"]) }
    filled += count
    guard let end = headEnd else { return nil }
    guard filled >= end + bodyLength(end) else { return nil }
    if String(decoding: buffer[0..<end], as: UTF8.self).lowercased().contains("\r\nconnection: close\r\n") {
      hangUp()
      socket = try LoadLine.open(port)
    }
    return Int(String(decoding: buffer[9..<12], as: UTF8.self))
  }

  private var headEnd: Int? {
    let (carriage, feed) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
    var index = 3
    while index < filled {
      if buffer[index] == feed, buffer[index - 1] == carriage, buffer[index - 2] == feed { return index + 1 }
      index += 1
    }
    return nil
  }

  private func bodyLength(_ end: Int) -> Int {
    let head = String(decoding: buffer[0..<end], as: UTF8.self).lowercased()
    guard let field = head.range(of: "content-length: ") else { return 0 }
    return Int(head[field.upperBound...].prefix { $0.isNumber }) ?? 0
  }
}

import Delivery
import Foundation
import Synchronization
import Testing

/// One request and its answer, where the other side does not behave.
@Suite struct HTTPExchangeTests {
  /// Answers every caller on this machine with the same bytes, and counts the callers.
  private final class ToyReceiver: Sendable {
    let port: Int
    private let door: Int32
    private let callers = Mutex(0)
    var calls: Int { callers.withLock(\.self) }

    /// - Parameters:
    ///   - answer: `nil` for one that takes the request and says nothing until it is closed.
    ///   - count: how often it is said.
    init(_ answer: String?, times count: Int = 1) throws {
      door = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = inet_addr("127.0.0.1")
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let door = door
      let bound = withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(door, $0, size) == 0 && listen(door, 8) == 0 && getsockname(door, $0, &size) == 0
        }
      }
      guard bound else { throw CocoaError(.fileNoSuchFile) }
      port = Int(UInt16(bigEndian: address.sin_port))
      Thread { [weak self] in
        while true {
          let guest = accept(door, nil, nil)
          guard guest >= 0, let self else { return }
          self.callers.withLock { $0 += 1 }
          ToyReceiver.serve(guest, answer, count)
        }
      }.start()
    }

    deinit { shutdown(door, Int32(SHUT_RDWR)) }

    private static func serve(_ guest: Int32, _ answer: String?, _ count: Int) {
      var buffer = [UInt8](repeating: 0, count: 4096)
      _ = recv(guest, &buffer, buffer.count, 0)
      if let answer {
        let bytes = Array(answer.utf8)
        for _ in 0..<count where send(guest, bytes, bytes.count, Int32(MSG_NOSIGNAL)) < 0 { break }
      } else {
        // Until the other side has had enough.
        while recv(guest, &buffer, buffer.count, 0) > 0 {}
      }
      close(guest)
    }
  }

  private func outcome(
    _ receiver: ToyReceiver, whole: Int = 20, beyond: HTTPExchange.Limits.Beyond = .cut
  ) async throws -> HTTPExchange.Outcome {
    let peer = try #require(PeerAddress("127.0.0.1", port: receiver.port))
    return await HTTPExchange.run(
      HTTPExchange.Request(method: "POST", url: "http://127.0.0.1:\(receiver.port)/", body: Array("{}".utf8)),
      limits: HTTPExchange.Limits(
        connecting: 10, whole: whole, longest: 16 * 1024, beyond: beyond, reach: .outside(and: peer)))
  }

  @Test func `a redirect is an answer like any other, and nobody goes there`() async throws {
    let other = try ToyReceiver("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
    let receiver = try ToyReceiver(
      "HTTP/1.1 307 Temporary Redirect\r\nlocation: http://127.0.0.1:\(other.port)/\r\ncontent-length: 0\r\n\r\n")
    guard case .answered(307, _) = try await outcome(receiver) else {
      Issue.record("the redirect was not told")
      return
    }
    #expect(receiver.calls == 1 && other.calls == 0)
  }

  @Test func `whoever says nothing is waited for no longer than was said`() async throws {
    let receiver = try ToyReceiver(nil)
    guard case .silence = try await outcome(receiver, whole: 1) else {
      Issue.record("silence is not told")
      return
    }
    #expect(receiver.calls == 1)
  }

  @Test func `of a huge answer the status counts where it may be cut, and nothing where not`() async throws {
    let receiver = try ToyReceiver(
      "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n" + String(repeating: "x", count: 1 << 20), times: 64)
    guard case .answered(200, let body) = try await outcome(receiver) else {
      Issue.record("the status is not told")
      return
    }
    #expect(body.count <= 16 * 1024)
    guard case .silence = try await outcome(receiver, beyond: .refused) else {
      Issue.record("an answer that is too long counts")
      return
    }
    #expect(receiver.calls == 2)
  }
}

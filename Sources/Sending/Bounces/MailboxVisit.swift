import CCurl
import Delivery
import Dispatch
import Numerals
import Synchronization

/// One visit to a mailbox (RFC 1939) by libcurl, on a thread of its own. The numbers of mails hold for one connection, and
/// libcurl opens another by itself where the first is cut: it is kept from that, or it would delete what has the same
/// number there.
final class MailboxVisit: Sendable {
  /// A mail as the server lists it.
  struct ListedMail {
    let number: Int
    let bytes: Int
  }

  private struct State {
    var received: [UInt8] = []
    /// Whether the one connection stands.
    var isOpen = false
    var isStopped = false
  }

  /// Of an answer no more bytes are kept: no report is longer.
  static let longest = 256 * 1024

  private let queue = DispatchQueue(label: "rida.mailbox")
  private let mailbox: Mailbox
  private let state = Mutex(State())
  /// Used on the queue alone; `nil` before the visit and after it.
  private let handle = Mutex<UnsafeMutableRawPointer?>(nil)

  /// A visit that has not begun.
  init(to mailbox: Mailbox) { self.mailbox = mailbox }

  /// The mails that are there, in the order in which they came.
  func list() async throws(MailboxProblem) -> [ListedMail] {
    let answer = try await run(at: "")
    // The last line may have been cut off.
    let end = answer.lastIndex(of: UInt8(ascii: "\n")) ?? 0
    return answer[..<end].split(whereSeparator: { $0 < 0x20 }).compactMap { line in
      let numbers = line.split(separator: UInt8(ascii: " ")).prefix(2).map { Digits.number(in: $0) }
      guard numbers.count == 2, let number = numbers[0], let bytes = numbers[1] else { return nil }
      return ListedMail(number: number, bytes: bytes)
    }
  }

  /// The bytes of a mail.
  func mail(_ number: Int) async throws(MailboxProblem) -> [UInt8] { try await run(at: "\(number)") }

  /// Marks a mail, which is gone when the visit was left.
  func delete(_ number: Int) async throws(MailboxProblem) { _ = try await run("DELE", at: "\(number)") }

  /// Has the server delete what is marked.
  func leave() async throws(MailboxProblem) { _ = try await run("QUIT", at: "") }

  /// Closes the connection.
  func end() async {
    await withCheckedContinuation { reply in
      queue.async { [self] in
        handle.withLock { handle in
          curl_easy_cleanup(handle)
          handle = nil
        }
        reply.resume()
      }
    }
  }

  private func run(_ command: String? = nil, at path: String) async throws(MailboxProblem) -> [UInt8] {
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { reply in
        queue.async { [self] in
          reply.resume(returning: handle.withLock { handle in perform(command, at: path, by: &handle) })
        }
      }
    } onCancel: {
      state.withLock { $0.isStopped = true }
    }
    return try result.get()
  }

  private func perform(
    _ command: String?, at path: String, by handle: inout UnsafeMutableRawPointer?
  ) -> Result<[UInt8], MailboxProblem> {
    guard CurlSafety.isReady, let open = handle ?? curl_easy_init() else { return .failure(.unreachable("libcurl")) }
    if handle == nil { prepare(open) }
    handle = open
    _ = ccurl_set_text(open, CURLOPT_URL, mailbox.address.url(path: path))
    _ = ccurl_set_text(open, CURLOPT_CUSTOMREQUEST, command)
    // What is asked by a word of our own is answered by one line.
    _ = ccurl_set_long(open, CURLOPT_NOBODY, command == nil ? 0 : 1)
    state.withLock { $0.received = [] }
    let result = curl_easy_perform(open)
    return state.withLock { state in
      if let problem = MailboxProblem(result) { return .failure(state.isStopped ? .interrupted : problem) }
      state.isOpen = true
      return .success(state.received)
    }
  }

  private func prepare(_ handle: UnsafeMutableRawPointer) {
    let address = mailbox.address
    _ = ccurl_set_text(handle, CURLOPT_PROTOCOLS_STR, "pop3,pop3s")
    _ = ccurl_set_text(handle, CURLOPT_USERNAME, address.user)
    _ = ccurl_set_text(handle, CURLOPT_PASSWORD, address.password)
    CurlSafety.protectMail(handle, to: address, authorities: mailbox.authorities)
    _ = ccurl_set_long(handle, CURLOPT_CONNECTTIMEOUT, mailbox.limits.connecting)
    _ = ccurl_set_long(handle, CURLOPT_TIMEOUT, mailbox.limits.command)
    // However long the one who is asked about a mail takes: a line that is thought too old would be opened anew, and refused.
    _ = ccurl_set_long(handle, CURLOPT_MAXAGE_CONN, 3600)
    listen(handle)
  }

  private func listen(_ handle: UnsafeMutableRawPointer) {
    let this = Unmanaged.passUnretained(self).toOpaque()
    _ = ccurl_set_pointer(handle, CURLOPT_WRITEDATA, this)
    _ = ccurl_set_writer(handle) { bytes, size, count, this in
      guard let bytes, let this else { return 0 }
      MailboxVisit.behind(this).state.withLock { state in
        let room = MailboxVisit.longest - state.received.count
        state.received += UnsafeRawBufferPointer(start: bytes, count: min(size * count, room))
      }
      return size * count
    }
    _ = ccurl_set_pointer(handle, CURLOPT_SOCKOPTDATA, this)
    _ = ccurl_set_doorman(handle) { this, _, _ in
      this.map { MailboxVisit.behind($0).state.withLock(\.isOpen) } == true ? CURL_SOCKOPT_ERROR : CURL_SOCKOPT_OK
    }
    _ = ccurl_set_long(handle, CURLOPT_NOPROGRESS, 0)
    _ = ccurl_set_pointer(handle, CURLOPT_XFERINFODATA, this)
    _ = ccurl_set_watch(handle) { this, _, _, _, _ in
      this.map { MailboxVisit.behind($0).state.withLock(\.isStopped) } == true ? 1 : 0
    }
  }

  private static func behind(_ pointer: UnsafeMutableRawPointer) -> MailboxVisit {
    Unmanaged<MailboxVisit>.fromOpaque(pointer).takeUnretainedValue()
  }
}

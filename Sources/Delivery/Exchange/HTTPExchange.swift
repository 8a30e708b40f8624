import CCurl
import Dispatch
import Glibc

/// One request to another service and its answer, by libcurl. It is made once: on a connection of its own, since libcurl would
/// repeat by itself what it sent on a used one that was cut, and following nothing that leads elsewhere.
package final class HTTPExchange {
  /// What is asked.
  package struct Request: Sendable {
    /// `GET`, `POST`, `PUT` or `DELETE`.
    package let method: String
    /// Whole, with its query, escaped.
    package let url: String
    /// Printable ASCII, without the length and the host, which the line adds.
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]
    /// With what it is signed; `nil` for what needs no signature.
    let signature: Signature?
    /// A file with the certificates of those who vouch for the other side; `nil` for those whom the machine trusts.
    let authorities: String?
    package var isPost: Bool { method == "POST" }

    package init(
      method: String, url: String, headers: [(name: String, value: String)] = [], body: [UInt8] = [],
      signature: Signature? = nil, authorities: String? = nil
    ) {
      self.method = method
      self.url = url
      self.headers = headers
      self.body = body
      self.signature = signature
      self.authorities = authorities
    }
  }

  /// How a store of objects knows who asks: AWS Signature Version 4, which libcurl makes of the request. What the store must
  /// know of the body stands in the header `x-amz-content-sha256`, which is signed as every header is.
  package struct Signature: Sendable {
    let region: String
    let key: String
    let secret: String

    package init(region: String, key: String, secret: String) {
      self.region = region
      self.key = key
      self.secret = secret
    }
  }

  /// What came of it.
  package enum Outcome: Sendable {
    case answered(status: Int, body: [UInt8])
    /// Nothing of it was handed over.
    case unsent
    /// Every address of its host is one to which nothing may go.
    case barred
    /// It was handed over, and no whole answer came.
    case silence
  }

  /// How long it may take, in seconds, how much may come back, and where it may go.
  package struct Limits: Sendable {
    /// What becomes of an answer that is longer than it may be.
    package enum Beyond: Sendable {
      /// It is none of those who are asked.
      case refused
      /// Its status counts, and the rest is not read.
      case cut
    }

    /// To which addresses a connection may be opened, whatever name led there.
    package enum Reach: Sendable {
      case anywhere
      /// Machines somewhere on the internet, and one more.
      case outside(and: PeerAddress?)

      /// Whether a connection to an address may be opened.
      func holds(_ address: PeerAddress?) -> Bool {
        switch self {
        case .anywhere: true
        case .outside(let other): address.map { $0.isOutside || $0 == other } ?? false
        }
      }
    }

    let connecting: Int
    let whole: Int
    /// Bytes.
    let longest: Int
    let beyond: Beyond
    let reach: Reach

    package init(
      connecting: Int = 10, whole: Int = 45, longest: Int = 64 * 1024, beyond: Beyond = .refused,
      reach: Reach = .anywhere
    ) {
      self.connecting = connecting
      self.whole = whole
      self.longest = longest
      self.beyond = beyond
      self.reach = reach
    }
  }

  private static let queue = DispatchQueue(label: "rida.exchanges", attributes: .concurrent)

  private let request: Request
  private let limits: Limits
  private var body: [UInt8] = []
  private var isCut = false
  private var wasBarred = false

  private init(_ request: Request, limits: Limits) {
    self.request = request
    self.limits = limits
  }

  /// Makes the request on a thread of its own.
  package static func run(_ request: Request, limits: Limits = Limits()) async -> Outcome {
    await withCheckedContinuation { reply in
      queue.async { reply.resume(returning: HTTPExchange(request, limits: limits).run()) }
    }
  }

  private func run() -> Outcome {
    guard CurlSafety.isReady, let handle = curl_easy_init() else { return .unsent }
    let head = request.headers.reduce(nil) { curl_slist_append($0, "\($1.name): \($1.value)") }
    defer {
      curl_easy_cleanup(handle)
      curl_slist_free_all(head)
    }
    address(handle)
    guard sign(handle) else { return .unsent }
    _ = ccurl_set_list(handle, CURLOPT_HTTPHEADER, head)
    if ["POST", "PUT"].contains(request.method) {
      _ = ccurl_set_long(handle, CURLOPT_POSTFIELDSIZE, request.body.count)
      _ = request.body.withUnsafeBytes { bytes in
        ccurl_set_pointer(handle, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
      }
    }
    read(handle)
    watch(handle)
    let result = curl_easy_perform(handle)
    guard result == CURLE_OK || isCut else {
      return HTTPExchange.wasSent(handle) ? .silence : wasBarred ? .barred : .unsent
    }
    var status = 0
    _ = ccurl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
    return .answered(status: status, body: body)
  }

  private func address(_ handle: UnsafeMutableRawPointer) {
    _ = ccurl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    _ = ccurl_set_text(handle, CURLOPT_URL, request.url)
    CurlSafety.protect(handle, authorities: request.authorities)
    _ = ccurl_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method)
    _ = ccurl_set_long(handle, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
    _ = ccurl_set_long(handle, CURLOPT_FRESH_CONNECT, 1)
    _ = ccurl_set_long(handle, CURLOPT_FORBID_REUSE, 1)
    _ = ccurl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
    _ = ccurl_set_long(handle, CURLOPT_CONNECTTIMEOUT, limits.connecting)
    _ = ccurl_set_long(handle, CURLOPT_TIMEOUT, limits.whole)
  }

  /// Has the request signed, where it is to be; tells whether it may go out.
  private func sign(_ handle: UnsafeMutableRawPointer) -> Bool {
    guard let signature = request.signature else { return true }
    let told = [
      (CURLOPT_AWS_SIGV4, "aws:amz:\(signature.region):s3"), (CURLOPT_USERNAME, signature.key),
      (CURLOPT_PASSWORD, signature.secret),
    ]
    return told.allSatisfy { ccurl_set_text(handle, $0, $1) == CURLE_OK }
  }

  /// Keeps what is answered, up to its limit.
  private func read(_ handle: UnsafeMutableRawPointer) {
    _ = ccurl_set_pointer(handle, CURLOPT_WRITEDATA, Unmanaged.passUnretained(self).toOpaque())
    _ = ccurl_set_writer(handle) { bytes, size, count, this in
      guard let bytes, let this else { return 0 }
      let exchange = Unmanaged<HTTPExchange>.fromOpaque(this).takeUnretainedValue()
      guard exchange.body.count + size * count <= exchange.limits.longest else {
        exchange.isCut = exchange.limits.beyond == .cut
        return 0
      }
      exchange.body.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: size * count))
      return size * count
    }
  }

  /// Looks at the address behind the name when the connection is opened, and opens it to that address and no other: a name
  /// that leads elsewhere a moment later leads nowhere new.
  private func watch(_ handle: UnsafeMutableRawPointer) {
    guard case .outside = limits.reach else { return }
    _ = ccurl_set_pointer(handle, CURLOPT_OPENSOCKETDATA, Unmanaged.passUnretained(self).toOpaque())
    _ = ccurl_set_opener(handle) { this, _, address in
      guard let this, let address else { return -1 }
      let exchange = Unmanaged<HTTPExchange>.fromOpaque(this).takeUnretainedValue()
      guard exchange.limits.reach.holds(PeerAddress(address)) else {
        exchange.wasBarred = true
        return -1
      }
      return socket(address.pointee.family, address.pointee.socktype, address.pointee.`protocol`)
    }
  }

  /// Whether anything of the request may have been read by the other side.
  private static func wasSent(_ handle: UnsafeMutableRawPointer) -> Bool {
    var sent = 0
    _ = ccurl_get_long(handle, CURLINFO_REQUEST_SIZE, &sent)
    return sent > 0
  }
}

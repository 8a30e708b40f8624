import CCurl
import Dispatch
import Numerals
import Surveys

/// How a site answers at its own address, as a browser would see it.
package enum SiteLine: Equatable, Sendable {
  /// Its certificate is believed, and holds until a moment in seconds since 1970.
  case believed(until: Int)
  /// A browser would not believe it: it has ended, is for another name, or nobody known vouches for it. `nil` where it
  /// does not say until when it holds.
  case strange(until: Int?)
  /// Nothing answers, at least not to this machine.
  case deaf

  private static let queue = DispatchQueue(label: "rida.site.look", attributes: .concurrent)

  /// Looks at the certificate behind an address that begins with `https://`; nothing is read of what it serves.
  package static func look(_ address: String) async -> SiteLine {
    await withCheckedContinuation { reply in
      queue.async { reply.resume(returning: ask(address)) }
    }
  }

  private static func ask(_ address: String) -> SiteLine {
    let (result, until) = meet(address, isStrict: true)
    if result == CURLE_OK { return until.map { .believed(until: $0) } ?? .deaf }
    guard result == CURLE_PEER_FAILED_VERIFICATION else { return .deaf }
    return .strange(until: meet(address, isStrict: false).until)
  }

  /// Greets the other side and hangs up.
  /// - Parameter isStrict: whether it must prove who it is; otherwise it is only looked at, and told nothing.
  private static func meet(_ address: String, isStrict: Bool) -> (result: CURLcode, until: Int?) {
    guard CurlSafety.isReady, let handle = curl_easy_init() else { return (CURLE_FAILED_INIT, nil) }
    defer { curl_easy_cleanup(handle) }
    _ = ccurl_set_text(handle, CURLOPT_PROTOCOLS_STR, "https")
    _ = ccurl_set_text(handle, CURLOPT_URL, address)
    CurlSafety.protect(handle)
    if !isStrict {
      _ = ccurl_set_long(handle, CURLOPT_SSL_VERIFYPEER, 0)
      _ = ccurl_set_long(handle, CURLOPT_SSL_VERIFYHOST, 0)
    }
    _ = ccurl_set_long(handle, CURLOPT_CERTINFO, 1)
    _ = ccurl_set_long(handle, CURLOPT_CONNECT_ONLY, 1)
    _ = ccurl_set_long(handle, CURLOPT_CONNECTTIMEOUT, 5)
    _ = ccurl_set_long(handle, CURLOPT_TIMEOUT, 10)
    let result = curl_easy_perform(handle)
    return (result, result == CURLE_OK ? end(of: handle) : nil)
  }

  /// When the first certificate of the chain, the site's own, ends.
  private static func end(of handle: UnsafeMutableRawPointer) -> Int? {
    var chain: UnsafeMutablePointer<curl_certinfo>?
    guard ccurl_get_certificates(handle, &chain) == CURLE_OK, let chain, chain.pointee.num_of_certs > 0 else {
      return nil
    }
    var line = chain.pointee.certinfo?[0]
    while let entry = line {
      let text = entry.pointee.data.map { String(cString: $0) } ?? ""
      if text.hasPrefix("Expire date:") { return moment(text.dropFirst("Expire date:".count)) }
      line = entry.pointee.next
    }
    return nil
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// A moment as OpenSSL writes it, `Nov  3 12:00:00 2026 GMT`, in seconds since 1970; `nil` for anything else.
  package static func moment(_ text: some StringProtocol) -> Int? {
    let words = text.split(separator: " ")
    guard words.count == 5, words[4] == "GMT", let month = months.firstIndex(of: String(words[0])),
      let date = Int(words[1]), let year = Int(words[3]),
      let day = Day("\(year)-\(Digits.padded(month + 1, to: 2))-\(Digits.padded(date, to: 2))")
    else { return nil }
    let time = words[2].split(separator: ":").compactMap { Int($0) }
    guard time.count == 3, (0...23).contains(time[0]), (0...59).contains(time[1]), (0...60).contains(time[2]) else {
      return nil
    }
    return day.ordinal * 86_400 + time[0] * 3600 + time[1] * 60 + time[2]
  }
}

import CCurl

/// What holds for every line that libcurl opens for us.
package enum CurlSafety {
  /// Whether libcurl may be used; it is made ready once.
  package static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// Nobody is believed who cannot prove who it is, no proxy of the environment stands between, and no signal is raised.
  /// - Parameter authorities: a file with the certificates of those who vouch for the other side; `nil` for those whom the
  ///   machine trusts.
  package static func protect(_ handle: UnsafeMutableRawPointer, authorities: String? = nil) {
    _ = ccurl_set_text(handle, CURLOPT_PROXY, "")
    _ = ccurl_set_long(handle, CURLOPT_NOSIGNAL, 1)
    _ = ccurl_set_long(handle, CURLOPT_SSL_VERIFYPEER, 1)
    _ = ccurl_set_long(handle, CURLOPT_SSL_VERIFYHOST, 2)
    _ = ccurl_set_long(handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    if let authorities { _ = ccurl_set_text(handle, CURLOPT_CAINFO, authorities) }
  }

  /// A line of mail is protected by the protocol's own word, unless it leads to this very machine.
  package static func protectMail(
    _ handle: UnsafeMutableRawPointer, to address: ServerAddress, authorities: String?
  ) {
    protect(handle, authorities: authorities)
    let way = address.isLoopback ? CURLUSESSL_TRY : CURLUSESSL_ALL
    _ = ccurl_set_long(handle, CURLOPT_USE_SSL, Int(way.rawValue))
  }
}

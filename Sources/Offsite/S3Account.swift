import Delivery

/// By what a store of objects is reached, and as whom.
package struct S3Account: Sendable {
  /// Without a slash at its end.
  package let endpoint: String
  let signature: HTTPExchange.Signature
  let authorities: String?

  /// An account; `nil` where an endpoint is none, or is one to which what is signed would go unprotected: without TLS a
  /// store may only be on this machine.
  /// - Parameters:
  ///   - endpoint: such as `https://s3.example.sa`; `nil` for that of Amazon in the region.
  ///   - authorities: a file with the certificates of those who vouch for the store; `nil` for those whom the machine trusts.
  package init?(endpoint: String?, region: String, key: String, secret: String, authorities: String?) {
    let endpoint = endpoint ?? "https://s3.\(region).amazonaws.com"
    guard
      endpoint.wholeMatch(
        of: #/https://[A-Za-z0-9.\-]+(:[0-9]{1,5})?|http://(127\.0\.0\.1|localhost|\[::1\])(:[0-9]{1,5})?/#) != nil,
      region.wholeMatch(of: #/[a-z0-9\-]+/#) != nil
    else { return nil }
    self.endpoint = endpoint
    self.authorities = authorities
    signature = HTTPExchange.Signature(region: region, key: key, secret: secret)
  }
}

/// Why an address cannot stand in links.
package enum SiteAddressProblem: Error, Equatable, Sendable {
  /// It begins neither with `https://` nor with `http://`, in small letters.
  case noScheme(String)
  /// It goes on after the host: a path, a query or a fragment.
  case notTheRoot(String)
  /// It names a user.
  case user(String)
  /// What stands for the host is none.
  case host(String)
  /// What stands for the port is none.
  case port(String)
  /// It is the address of no machine, such as `0.0.0.0`.
  case nowhere(String)
  /// It leads to this machine alone, while the server listens for others.
  case ofThisMachine(String, listening: String)
  /// It leads to a place of this machine at which the server does not listen.
  case elsewhere(String, here: String)
  /// It would have the server speak TLS, which it does not.
  case noTLS(String)
  /// None is set, while the server listens for others.
  case unset(listening: String)
}

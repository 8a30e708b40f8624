/// The charity's mail server, which takes letters.
package struct SMTPServer: Equatable, Sendable {
  package let address: ServerAddress
  /// A file with the certificates of those who vouch for it; `nil` for those whom the machine trusts.
  package let authorities: String?

  /// A server from its address and the password that belongs to the user in it.
  package init(_ address: String, password: String?, authorities: String? = nil) throws(MailServerProblem) {
    self.address = try ServerAddress(address, password: password, scheme: .smtp)
    self.authorities = authorities
  }
}

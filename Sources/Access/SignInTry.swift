/// One try to sign in, as it arrives from a stranger or from the officer.
package struct SignInTry: Sendable {
  package let name: String
  package let password: String
  /// The code of her second factor, or one for the day on which it is lost; empty where none was typed.
  package let code: String
  /// Where it comes from; an IPv6 network of 64 bits counts as one place.
  package let address: String
  /// The cookie of a device on which somebody signed in before, if one was sent.
  package let device: String?
  /// Seconds since 1970.
  package let now: Int

  /// The most bytes of a name. No account has a longer one, so that refusing it at once tells nothing.
  package static let longestName = 120

  package init(
    name: String, password: String, code: String = "", address: String, device: String? = nil, now: Int
  ) {
    self.name = name
    self.password = password
    self.code = code
    self.address = address
    self.device = device
    self.now = now
  }

  /// Whether name and password could belong to any account at all; nothing else is looked at, hashed or remembered.
  var isPlausible: Bool {
    (1...SignInTry.longestName).contains(name.utf8.count) && PasswordHash.accepts(password)
      && code.utf8.count <= SignInTry.longestName
  }
}

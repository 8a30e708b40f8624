/// Why a server is not used at all.
package enum PostgresProblem: Error, Equatable, Sendable {
  /// It would write down who wrote what and when, or lose what it acknowledged; the lines of a configuration under which it
  /// does not.
  case indiscreet([String])
  /// No server of the address answers, or none is what the address wants; what the library says of it.
  case unreachable(String)
}

/// Why an account cannot be made, changed or used.
package enum AccessProblem: Error, Equatable, Sendable {
  case unknownAccount(String)
  case accountExists(String)
  /// Fewer than twelve or more than 128 characters.
  case passwordLength(Int)
  case hashingFailed
  /// Name or password do not fit; nothing says which.
  case wrongCredentials
  /// Too many wrong passwords; seconds until the next try.
  case throttled(seconds: Int)
  /// So many strangers try at this moment that nobody's password is looked at.
  case crowded
  /// An account's name is empty, too long, or not one line of visible letters.
  case accountName
  /// Nobody would be left who lets people in.
  case lastAdministrator
  /// The link to choose a password by was used, or has ended.
  case unknownLink
}

/// Why a backup did not leave the machine, or did not come back.
package enum OffsiteProblem: Error, Equatable, Sendable {
  /// Nobody answers at the endpoint, or nobody who can prove who it is.
  case unreachable(endpoint: String)
  /// It was asked, and did not answer.
  case silent(endpoint: String)
  /// It knows no such access key.
  case unknownKey
  /// The secret is not that of the access key.
  case wrongSecret
  /// The access key may not do this.
  case denied(what: Attempt)
  case noBucket(String)
  /// There is no such object.
  case noObject(String)
  /// This machine's clock and the store's differ by too much.
  case clock
  /// The bucket is in another region.
  case otherRegion
  /// The store takes no more.
  case full
  /// It refused for another reason, by its own word.
  case refused(status: Int, code: String)
  /// What it answered cannot be read.
  case unreadable
  /// What came back is not what was sent.
  case notAsSent(String)
  /// What was sealed is not as it was written.
  case damaged(String)

  /// What was tried.
  package enum Attempt: Sendable {
    case list, write, read, remove
  }
}

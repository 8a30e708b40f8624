package import Surveys

/// Takes it in when the holder of a link wants to be asked no more. It tells nothing of who she is, nor whether she answered.
package protocol StopRequests: Sendable {
  /// Writes to whoever got this link no more, about anything.
  /// - Returns: whether anybody could be found by it: contacts are erased after a while, and then nothing is sent.
  func stop(_ token: Token, on day: Day) async throws -> Bool
}

package import Crypto
import Foundation
import Numerals

/// What the link of a practice round carries: a survey, a channel and when it ends, under a code that only this house
/// makes. Nothing of it is kept, so that there is nothing to count and nothing to forget.
package struct PracticePass: Equatable, Sendable {
  package let survey: String
  package let version: Int
  /// The channel as whose form it is shown.
  package let channel: String
  /// The second from which it opens nothing, since 1970.
  package let until: Int

  /// How long a practice round lasts, in seconds.
  package static let lifetime = 2 * 86_400

  /// A pass that is made now.
  package init(survey: String, version: Int, channel: String, now: Int) {
    self.survey = survey
    self.version = version
    self.channel = channel
    until = now + PracticePass.lifetime
  }

  /// Reads a pass; `nil` where this house did not make it.
  package init?(_ text: String, key: SymmetricKey) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 5, let version = Int(parts[1]), let until = Int(parts[3]),
      let code = Data(hexadecimal: parts[4])
    else { return nil }
    (survey, self.version, channel, self.until) = (String(parts[0]), version, String(parts[2]), until)
    let isOwn = HMAC<SHA256>.isValidAuthenticationCode(
      code, authenticating: Data(words.utf8), using: PracticePass.key(from: key))
    guard isOwn, self.text(key: key) == text else { return nil }
  }

  /// As the address carries it.
  /// - Parameter key: the key behind typed codes.
  package func text(key: SymmetricKey) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Data(words.utf8), using: PracticePass.key(from: key))
    return "\(words).\(Data(code).hexadecimal)"
  }

  private var words: String { "\(survey).\(version).\(channel).\(until)" }

  /// A key for this alone.
  private static func key(from codes: SymmetricKey) -> SymmetricKey {
    SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Data("practice".utf8), using: codes))
  }
}

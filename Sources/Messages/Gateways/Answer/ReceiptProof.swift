import Crypto
import Foundation
import Numerals

extension ReceiptRule {
  /// Whether a request shows that its sender knows the secret. Nobody knows an empty one.
  /// - Parameters:
  ///   - query: of the address, without its question mark.
  ///   - header: the value of a header.
  ///   - body: every byte as it came, for a signature is of the bytes.
  package func isProven(by secret: String, query: String, header: (String) -> String?, body: [UInt8]) -> Bool {
    guard !secret.isEmpty else { return false }
    switch self.secret {
    case .query(let name): return ReceiptRule.isSame(ReceiptRule.value(of: name, in: query), secret)
    case .header(let name): return ReceiptRule.isSame(header(name), secret)
    case .signature(let name, let prefix):
      guard let shown = header(name), shown.hasPrefix(prefix),
        let signature = [UInt8](hexadecimal: shown.dropFirst(prefix.count))
      else { return false }
      let key = SymmetricKey(data: Data(secret.utf8))
      return HMAC<SHA256>.isValidAuthenticationCode(signature, authenticating: body, using: key)
    }
  }

  /// What a provider is answered that asks whether it has the right address; `nil` where it does not ask, or shows
  /// another token than the charity gave it.
  package func greetingAnswer(query: String, token: String) -> String? {
    guard let greeting, !token.isEmpty,
      ReceiptRule.isSame(ReceiptRule.value(of: greeting.token, in: query), token)
    else { return nil }
    return ReceiptRule.value(of: greeting.answer, in: query).flatMap(ReceiptRule.reference)
  }

  /// Compares as hashes, which takes as long wherever two texts differ.
  private static func isSame(_ shown: String?, _ secret: String) -> Bool {
    guard let shown else { return false }
    let key = SymmetricKey(data: Data(secret.utf8))
    let code = HMAC<SHA256>.authenticationCode(for: Data(secret.utf8), using: key)
    return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: Data(shown.utf8), using: key)
  }

  /// A field of a query, of which a plus stays one: a secret may hold it.
  private static func value(of name: String, in query: String) -> String? {
    for pair in query.split(separator: "&") where pair.hasPrefix("\(name)=") {
      return String(pair.dropFirst(name.count + 1)).removingPercentEncoding
    }
    return nil
  }
}

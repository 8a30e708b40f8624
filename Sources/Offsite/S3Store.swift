import Crypto
package import Delivery
import Foundation
import Numerals

/// A place in a store of objects that speaks as Amazon S3 does; buckets stand in the path of its addresses, which all of
/// them understand. What is sent is read from the disk in parts, and so is what comes back: memory does not grow with it.
package struct S3Store: Sendable {
  package typealias Exchange = @Sendable (HTTPExchange.Request, HTTPExchange.Limits) async -> HTTPExchange.Outcome

  package let place: S3Place
  let account: S3Account
  private let exchange: Exchange
  private let pause: Duration

  /// A place, reached by an account.
  /// - Parameter pause: before what failed is tried a second time; twice as long before the third.
  package init(
    _ place: S3Place, by account: S3Account, pause: Duration = .seconds(2),
    exchange: @escaping Exchange = { await HTTPExchange.run($0, limits: $1) }
  ) {
    self.place = place
    self.account = account
    self.exchange = exchange
    self.pause = pause
  }

  /// How many answers one list may have: a hundred thousand objects.
  private static let mostPages = 100

  /// Objects right at this place. Cost: one request for a thousand of them. A store that never comes to the end, or to the
  /// same place again, is not followed.
  package func objects() async throws(OffsiteProblem) -> [S3Object] {
    let prefix = place.key("")
    var (found, next): ([S3Object], String?) = ([], nil)
    var seen: Set<String> = []
    repeat {
      let query =
        (next.map { [("continuation-token", $0)] } ?? [])
        + [("delimiter", "/"), ("list-type", "2"), ("max-keys", "1000"), ("prefix", prefix)]
      let answer = try S3Answer(try await ask("GET", nil, query, for: .list), groupedBy: "Contents")
      found += answer.groups.compactMap { group in
        guard let key = group["Key"], key.hasPrefix(prefix), let size = group["Size"].flatMap({ Int($0) }) else {
          return nil
        }
        return S3Object(name: String(key.dropFirst(prefix.count)), size: size)
      }
      next = answer.rest["IsTruncated"] == "true" ? answer.rest["NextContinuationToken"] : nil
      if let next, !seen.insert(next).inserted || seen.count >= S3Store.mostPages { throw .unreadable }
    } while next != nil
    return found
  }

  /// Removes an object.
  package func remove(_ name: String) async throws(OffsiteProblem) {
    _ = try await ask("DELETE", name, for: .remove)
  }

  /// A piece of an object.
  func piece(of name: String, from start: Int, size: Int) async throws(OffsiteProblem) -> [UInt8] {
    let range = "bytes=\(start)-\(start + size - 1)"
    let bytes = try await ask("GET", name, headers: [("Range", range)], for: .read, longest: size)
    guard bytes.count == size else { throw .notAsSent(name) }
    return bytes
  }

  /// One request, tried three times where nobody answers or the store asks for it.
  /// - Returns: what was answered.
  func ask(
    _ method: String, _ name: String?, _ query: [(String, String)] = [], headers: [(String, String)] = [],
    body: [UInt8] = [], for attempt: OffsiteProblem.Attempt, longest: Int = 4 << 20
  ) async throws(OffsiteProblem) -> [UInt8] {
    let request = HTTPExchange.Request(
      method: method, url: address(name, query),
      headers: headers.map { (name: $0.0, value: $0.1) } + [
        ("x-amz-content-sha256", Data(SHA256.hash(data: body)).hexadecimal),
        ("Content-Type", "application/octet-stream"),
      ], body: body, signature: account.signature, authorities: account.authorities)
    // A part of eight mebibytes comes through in time where a line carries 120 kbit/s.
    let limits = HTTPExchange.Limits(connecting: 15, whole: 600, longest: longest)
    var problem = OffsiteProblem.unreadable
    for turn in 0..<3 {
      if turn > 0, (try? await Task.sleep(for: pause * turn)) == nil { break }
      switch await exchange(request, limits) {
      case .answered(let status, let body) where (200..<300).contains(status): return body
      case .answered(let status, let body):
        problem = OffsiteProblem(status: status, body: body, in: place.bucket, attempt)
        if case .noObject = problem { problem = .noObject(name ?? "") }
        guard [429, 500, 502, 503, 504].contains(status) else { throw problem }
      case .unsent, .barred: problem = .unreachable(endpoint: account.endpoint)
      case .silence: problem = .silent(endpoint: account.endpoint)
      }
    }
    throw problem
  }

  /// Names and values are escaped as the signature wants them: all but letters, digits and `-._~`, in the order of names.
  private func address(_ name: String?, _ query: [(String, String)]) -> String {
    let path = ([place.bucket] + (name.map { [place.key($0)] } ?? [])).joined(separator: "/")
    let asked = query.map { "\(S3Store.escaped($0))=\(S3Store.escaped($1))" }.joined(separator: "&")
    return "\(account.endpoint)/\(S3Store.escaped(path, besides: "/"))" + (asked.isEmpty ? "" : "?\(asked)")
  }

  private static func escaped(_ text: String, besides more: String = "") -> String {
    let plain = Set(("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~" + more).utf8)
    return text.utf8.map { byte in
      plain.contains(byte) ? String(UnicodeScalar(byte)) : "%" + Data([byte]).hexadecimal.uppercased()
    }.joined()
  }
}

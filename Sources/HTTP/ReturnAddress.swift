import Foundation
package import Hummingbird

/// Where somebody goes back to when she has signed in: a page of this site, and nowhere else.
package struct ReturnAddress: Equatable, Sendable {
  /// Path and query.
  package let text: String

  /// Longer ones are forgotten.
  private static let longest = 1000

  /// `nil` for what is no path of this site: another host's address, or one that a browser would take for such.
  package init?(_ text: String?) {
    guard let text, text.utf8.count <= ReturnAddress.longest, text.hasPrefix("/"), !text.hasPrefix("//"),
      !text.hasPrefix("/sign-"), text.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "\\") })
    else { return nil }
    self.text = text
  }

  /// The page that was asked for; of a form that was sent, the page on which it stood.
  package init?(asking request: Request) {
    switch request.method {
    case .get, .head: self.init(request.uri.string)
    default: self.init(onPageOf: request)
    }
  }

  private init?(onPageOf request: Request) {
    guard let address = request.headers[.referer].flatMap({ URLComponents(string: $0) }),
      address.host == request.head.authority?.split(separator: ":").first.map(String.init)
    else { return nil }
    self.init(address.percentEncodedPath + (address.percentEncodedQuery.map { "?\($0)" } ?? ""))
  }

  /// As the value of a field in an address.
  package var escaped: String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
}

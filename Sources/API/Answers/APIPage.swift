import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import Numerals

/// A part of a list, and where the next one begins.
struct APIPage<Item> {
  let items: [Item]
  /// `nil` where nothing follows.
  let next: String?

  /// The part of a list that an address asks for.
  /// - Parameters:
  ///   - usual: how many items it has where the address does not say; `nil` for all.
  ///   - id: what tells an item from every other of the list. A cursor is made of it, so that what comes to the list or
  ///     leaves it moves no part.
  init(of all: [Item], _ query: APIQuery, usual: Int? = 100, id: (Item) -> String) throws {
    let limit = try query.number("limit", upTo: 500) ?? usual ?? all.count
    let start =
      try query["cursor"].map { cursor in
        guard let index = all.firstIndex(where: { APIPage.cursor(id($0)) == cursor }) else {
          throw APIProblem(
            .notFound, field: "cursor", "It leads nowhere, or what it stood for is gone: begin again without it.")
        }
        return index + 1
      } ?? 0
    items = Array(all.dropFirst(start).prefix(limit))
    next = start + items.count < all.count ? items.last.map { APIPage.cursor(id($0)) } : nil
  }

  /// Sixteen hexadecimal digits.
  private static func cursor(_ id: String) -> String {
    Array(SHA256.hash(data: Data(id.utf8)).prefix(8)).hexadecimal
  }

  /// The address of the next part, as RFC 8288 tells it; `nil` where nothing follows.
  func link(from request: Request) -> String? {
    guard let next else { return nil }
    let kept = (request.uri.query ?? "").split(separator: "&").filter { !$0.hasPrefix("cursor=") }
    return "<\(request.uri.path)?\((kept + ["cursor=\(next)"]).joined(separator: "&"))>; rel=\"next\""
  }
}

import Foundation
import StolenStore

/// The log of the provider that carried the links: each with the name of its message, in the order in which they came.
struct SentLinks {
  private let links: [(token: String, reference: String)]

  /// Reads `sent.txt` of a folder; nothing where no provider carried them.
  init(folder: String) {
    let text = (try? String(contentsOfFile: "\(folder)/sent.txt", encoding: .utf8)) ?? ""
    links = text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ").map(String.init)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }

  /// Where each token stands among those that the provider took, and in the outbox. Says how many messages of the outbox
  /// were matched with their links.
  func orders(of tokens: [String], in last: Store) -> [(String, (Int) -> Int)] {
    guard !links.isEmpty else { return [] }
    let numbers = Dictionary(uniqueKeysWithValues: tokens.enumerated().map { ($1, $0) })
    let sent = links.compactMap { link in numbers[link.token].map { (token: $0, reference: link.reference) } }
    let names = Dictionary(sent.map { ($0.reference, $0.token) }, uniquingKeysWith: { one, _ in one })
    let people = last.rows("SELECT hex(person), reference FROM message ORDER BY person").enumerated()
      .compactMap { place, row in names[row[1]].map { ($0, place) } }
    print("seen\tmessages\t\(people.count)")
    let taken = Dictionary(sent.enumerated().map { ($1.token, $0) }, uniquingKeysWith: { one, _ in one })
    let outbox = Dictionary(people, uniquingKeysWith: { one, _ in one })
    return [("sent", { taken[$0] ?? 0 }), ("outbox", { outbox[$0] ?? 0 })]
  }
}

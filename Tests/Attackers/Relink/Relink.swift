import Crypto
import Foundation
import StolenStore

/// Somebody with the database after every commit, a backup, the last database and the public order of requests, but no
/// live key, who wants to know who wrote which comment; and perhaps with the log of the provider that carried the links.
/// Prints `way, comment, token`, a guess a line; and under `seen` how many ballots were matched with their tickets, how many
/// comments stood in the log, and how many messages were matched with their links.
@main
struct Relink {
  private struct Comment {
    let text: String
    let label: String
    let row: Int
  }

  private let tokens: [String]
  private let comments: [Comment]
  private let last: Store
  private let labels: [String]
  private let sent: SentLinks

  static func main() throws {
    let folder = CommandLine.arguments[1]
    try Relink(folder: folder).attack(folder)
  }

  private init(folder: String) throws {
    tokens = try String(contentsOfFile: "\(folder)/order.txt", encoding: .utf8).split(separator: "\n").map(String.init)
    last = Store("\(folder)/final.sqlite")
    sent = SentLinks(folder: folder)
    let hasLabels = !last.rows("SELECT label FROM comment LIMIT 1").isEmpty
    comments = last.rows("SELECT text, \(hasLabels ? "COALESCE(label, '')" : "''") FROM comment").enumerated()
      .map { Comment(text: $1[0], label: $1[1], row: $0) }
    // Whose link was for which channel is written in the tickets.
    let named = Set(comments.map(\.label))
    let channels = Dictionary(last.rows("SELECT hex(key), channel FROM ticket").map { ($0[0].lowercased(), $0[1]) }) {
      one, _ in one
    }
    labels = tokens.map { token in
      let channel = channels[Relink.key(token)] ?? ""
      return named.contains(channel) ? channel : ""
    }
  }

  /// SHA-256 of the sixteen bytes that a token writes in 62 letters and digits, as the program's source says.
  private static func key(_ token: String) -> String {
    var number: UInt128 = 0
    for letter in token.utf8 {
      let digit = letter > 96 ? letter - 61 : letter > 64 ? letter - 55 : letter - 48
      number = number &* 62 &+ UInt128(digit)
    }
    return Hex.text(SHA256.hash(data: withUnsafeBytes(of: number.bigEndian) { Data($0) }))
  }

  private func attack(_ folder: String) throws {
    byValue()
    let backup = Store("\(folder)/backup.sqlite")
    let box = backup.rows("SELECT id, length(envelope) FROM ballot ORDER BY id")
    let isHashed = last.rows("SELECT 1 FROM pragma_table_info('ticket') WHERE name = 'key'").count == 1
    let traces = try Traces(
      folder: folder, comments: comments.map { Array($0.text.utf8) },
      tickets: tokens.map { isHashed ? Hex.bytes(Relink.key($0)) : Array($0.utf8) },
      ballots: box.map { Hex.bytes($0[0]) })
    print("seen\tballots\t\(traces.paired)")
    print("seen\tcomments\t\(traces.appeared.count)")
    byCommit(traces)
    byOrder(traces, box: box)
  }

  /// A value of the comment's row stands in a row that names the token, or its hash.
  private func byValue() {
    let named = Dictionary(
      tokens.enumerated().flatMap { [($1, $0), (Relink.key($1), $0)] }, uniquingKeysWith: { one, _ in one })
    var owners: [String: Set<Int>] = [:]
    for table in last.tables where table != "comment" {
      let rows = last.rows("SELECT rowid, * FROM \(table)")
      for row in rows.isEmpty ? last.rows("SELECT * FROM \(table)") : rows {
        guard let token = row.lazy.compactMap({ named[$0] }).first else { continue }
        for (column, value) in row.enumerated() { owners["\(table) \(column) \(value)", default: []].insert(token) }
      }
    }
    let columns = Set(owners.keys.map { $0.split(separator: " ").prefix(2).joined(separator: " ") })
    for row in last.rows("SELECT text, * FROM comment") {
      for (index, value) in row.dropFirst().enumerated() {
        for column in columns {
          guard let owner = owners["\(column) \(value)"], owner.count == 1, let token = owner.first else { continue }
          say("column \(index) = \(column)", row[0], token)
        }
      }
    }
  }

  /// The comment came in the commit in which the ticket changed.
  private func byCommit(_ traces: Traces) {
    for (number, comment) in comments.enumerated() {
      guard let commit = traces.commits[number], let changed = traces.changed[commit], Set(changed).count == 1
      else { continue }
      say("commit", comment.text, changed[0])
    }
  }

  /// Within a group, comments and tokens stand in the same order.
  private func byOrder(_ traces: Traces, box: [[String]]) {
    var ballotPlace: [Int: Int] = [:]
    var size: [Int: Int] = [:]
    for (commit, ballots) in traces.arrived {
      for (ballot, ticket) in zip(ballots, traces.changed[commit] ?? []) {
        ballotPlace[ticket] = ballot
        size[ticket] = Int(box[ballot][1])
      }
    }
    let byKey = tokens.indices.sorted { Relink.key(tokens[$0]) < Relink.key(tokens[$1]) }
    let keyPlace = Dictionary(uniqueKeysWithValues: byKey.enumerated().map { ($1, $0) })
    let ofComments: [(String, (Int) -> Int)] = [
      ("row", { comments[$0].row }), ("cell", { traces.places[$0] ?? 0 }), ("log", { traces.appeared[$0] ?? 0 }),
    ]
    let ofTokens: [(String, (Int) -> Int)] =
      [("request", { $0 }), ("ballot", { ballotPlace[$0] ?? 0 }), ("key", { keyPlace[$0] ?? 0 })]
      + sent.orders(of: tokens, in: last)
    for (commentName, commentOrder) in ofComments {
      for (tokenName, tokenOrder) in ofTokens { match("\(commentName)-\(tokenName)", commentOrder, tokenOrder) }
    }
    match("size", { comments[$0].text.utf8.count }, { size[$0] ?? 0 })
  }

  private func match(_ way: String, _ commentOrder: (Int) -> Int, _ tokenOrder: (Int) -> Int) {
    for label in Set(comments.map(\.label)) {
      let texts = comments.indices.filter { comments[$0].label == label }.map { ($0, commentOrder($0)) }
        .sorted { $0.1 < $1.1 }
      let people = tokens.indices.filter { labels[$0] == label }.map { ($0, tokenOrder($0)) }.sorted { $0.1 < $1.1 }
      for (text, person) in zip(texts, people) { say(way, comments[text.0].text, person.0) }
    }
  }

  private func say(_ way: String, _ comment: String, _ token: Int) { print("\(way)\t\(comment)\t\(tokens[token])") }
}

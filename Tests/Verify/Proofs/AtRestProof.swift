import Crypto
import Foundation

/// Nothing that lies on the disk tells a token, a contact or a comment before its release; after it, no token and no
/// contact.
enum AtRestProof: Proof {
  static let name = "atrest"
  static let promise = "C2 no file tells a token, a contact or a sealed comment"

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let naive = try self.naive()
    findings.expect(naive == 40, "the attacker finds only \(naive) of 40 tokens and comments of a naive store")
    let people = (0..<(long ? 1000 : 100)).map { _ in Person() }
    let charity = try Charity()
    let logs = try Scratch()
    let tokens = try charity.invite(people.map { Charity.Service(contact: $0.contact, reference: $0.reference) })
    // The charity's own files; what the program keeps of them is searched.
    for file in ["services.csv", "service-links.csv"] {
      try FileManager.default.removeItem(atPath: "\(charity.folder)/\(file)")
    }
    try charity.serve(under: Charity.printing(to: "\(logs.path)/server.log"))
    let connection = try Connection(port: charity.port)
    for (token, person) in zip(tokens, people) {
      _ = try connection.get("/r/\(token)")
      guard try connection.post("/r/\(token)", "overall=5&improve=\(person.comment.encoded)").status == 303,
        try connection.post("/r/\(token)", "overall=1").status == 200
      else { throw Failure("an answer was refused") }
    }
    try charity.report(people.map { ($0.reference, ["delivered", "failed", "refused"].randomElement() ?? "unknown") })
    let secret = zip(tokens, people).flatMap { pieces(of: $0) + $1.pieces }
    let comments = people.flatMap { pieces(ofComment: $0.comment) }
    findings.cases += 2 * (secret.count + comments.count)
    findings.misses += try finds(secret + comments, charity, logs).map { "before the release: \($0)" }
    charity.stop()
    findings.misses += try finds(secret + comments, charity, logs).map { "after the server ended: \($0)" }
    try charity.close(under: Charity.printing(to: "\(logs.path)/release.log"))
    findings.cases += secret.count
    findings.misses += try finds(secret, charity, logs).map { "after the release: \($0)" }
    findings.expect(try !finds(comments, charity, logs).isEmpty, "released comments are not found either")
    return findings
  }

  /// Somebody who was served.
  private struct Person {
    let phone = "+9665\(Int.random(in: 10_000_000...99_999_999))"
    let mail = "\(Words.letters(12))@example.com"
    let name = "\(Words.letters(12)) \(Words.letters(12))"
    let comment = Words.comment()
    let reference = Words.letters(12)

    var contact: String { "\(phone),\(mail),\(name)" }
    var pieces: [String] {
      [AtRestProof.piece("phone", phone), AtRestProof.piece("phone", String(phone.dropFirst(4)))]
        + [mail, name, reference].map { AtRestProof.piece("contact", $0) }
    }
  }

  private static func piece(_ kind: String, _ bytes: some Sequence<UInt8>) -> String { Attacker.piece(kind, bytes) }

  private static func piece(_ kind: String, _ text: String) -> String { piece(kind, text.utf8) }

  /// A token as text, as bytes, in hexadecimal digits and in base 64.
  private static func pieces(of token: String) -> [String] {
    let bytes = Tokens.bytes(token)
    let digits = bytes.map { String(Int($0) + 256, radix: 16).dropFirst() }.joined()
    return [piece("token", token), piece("token", bytes), piece("token", bytes.base64EncodedString().prefix(21).utf8)]
      + [digits, digits.uppercased()].map { piece("token", $0) }
  }

  /// A comment's first, middle and last twelve bytes.
  private static func pieces(ofComment comment: String) -> [String] {
    let bytes = Array(comment.utf8)
    return [0, (bytes.count - 12) / 2, bytes.count - 12].map { piece("comment", bytes[$0..<($0 + 12)]) }
  }

  /// Where the attacker finds something: in everything that the charity's folder holds and in what was printed.
  private static func finds(_ pieces: [String], _ charity: Charity, _ logs: Scratch) throws -> [String] {
    try Attacker.finds(pieces, in: charity.folder, logs.path)
  }

  /// How many of twenty tokens and twenty comments are found in a naive store.
  private static func naive() throws -> Int {
    let folder = try Scratch()
    let (tokens, comments) = ((0..<20).map { _ in Words.letters(22) }, (0..<20).map { _ in Words.comment() })
    try NaiveBallots.take(.sameCommit, tokens: tokens, comments: comments, into: folder.path)
    let pieces = tokens.map { piece("t\($0)", $0) } + comments.map { piece("c\($0.prefix(10))", String($0.prefix(12))) }
    let found = try Attacker.finds(pieces, in: folder.path)
    withExtendedLifetime(folder) {}
    return Set(found.compactMap { $0.split(separator: " ").first }).count
  }
}

import Crypto
import Foundation
import StolenStore

/// What a stolen folder of keys opens.
struct Keys {
  /// What an envelope says.
  struct Ballot {
    let stratum: String
    let answers: String
  }

  private let epochs: [Curve25519.KeyAgreement.PrivateKey]
  private let contacts: SymmetricKey?
  private let secrets: [String: SymmetricKey]

  init(folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let bytes = { (name: String) in FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data() }
    epochs = names.filter { $0.hasPrefix("epoch-") }.compactMap { try? .init(rawRepresentation: bytes($0)) }
    contacts = names.contains("contacts.key") ? SymmetricKey(data: bytes("contacts.key")) : nil
    secrets = Dictionary(
      names.filter { $0.hasPrefix("campaign-") }.map {
        (String($0.dropFirst(9).prefix { $0 != "." }), SymmetricKey(data: bytes($0)))
      }, uniquingKeysWith: { one, _ in one })
  }

  /// The reference of whoever holds a ticket, by the hash that stands in the database.
  func people(_ store: Store) -> [String: String] {
    guard let contacts else { return [:] }
    var people: [String: String] = [:]
    for row in store.rows("SELECT person, campaign, sealed FROM contact") {
      let (person, sealed) = (Data(Hex.bytes(row[0])), Data(Hex.bytes(row[2])))
      guard let secret = secrets[row[1]], let box = try? AES.GCM.SealedBox(combined: sealed),
        let fields = try? AES.GCM.open(box, using: contacts, authenticating: person)
      else { continue }
      let token = HMAC<SHA256>.authenticationCode(for: Data("tok".utf8) + person + [1], using: secret)
      let reference = fields.split(separator: 0x1F, omittingEmptySubsequences: false).first ?? Data()
      people[Hex.text(SHA256.hash(data: Data(token).prefix(16)))] = String(decoding: reference, as: UTF8.self)
    }
    return people
  }

  /// What an envelope says; `nil` where no key opens it.
  func open(_ envelope: [UInt8]) -> Ballot? {
    guard envelope.count > 34 else { return nil }
    for key in epochs {
      var recipient = try? HPKE.Recipient(
        privateKey: key, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data("rida ballot 1".utf8),
        encapsulatedKey: Data(envelope.prefix(32)))
      if let padded = try? recipient?.open(Data(envelope.dropFirst(32))) { return Keys.read(padded) }
    }
    return nil
  }

  /// The fields, as the program's source says that they are laid down.
  private static func read(_ padded: Data) -> Ballot {
    var rest = Array(padded.dropFirst(2))[...]
    func number() -> Int {
      defer { rest = rest.dropFirst(2) }
      return rest.prefix(2).reduce(0) { $0 << 8 | Int($1) }
    }
    func text() -> String {
      let count = number()
      defer { rest = rest.dropFirst(count) }
      return String(decoding: rest.prefix(count), as: UTF8.self)
    }
    let survey = text()
    _ = (number(), text())
    let place = [text(), text(), text()]
    _ = number()
    let answers = (0..<number()).map { _ in
      let question = text()
      let kind = number()
      let values = kind < 2 ? [text()] : (0..<(kind - 2)).map { _ in text() }
      return "\(question)=\(values.joined(separator: "+"))"
    }
    return Ballot(stratum: ([survey] + place).joined(separator: " "), answers: answers.sorted().joined(separator: " "))
  }
}

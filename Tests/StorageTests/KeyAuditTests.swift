import Access
import Ballots
import Crypto
import Delivery
import Foundation
import Invitations
import Storage
import Surveys
import Testing

/// Keys that are missing or damaged, secrets of nothing, and rounds of which nobody can be reminded.
@Suite struct KeyAuditTests {
  private static let today = Day(ordinal: 20_000)

  private struct Kept {
    let database: any Database
    let keys: KeyFolder
    let folder: String
    let campaign: String

    func findings() async throws -> [AuditFinding] {
      try await KeyAudit(keys, issues: IssueFolder(keys: keys, notes: folder + "-issues"), database: database)
        .findings(today: KeyAuditTests.today)
    }
  }

  /// A house with an open round and its keys.
  private func kept() async throws -> Kept {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-keys-\(UUID().uuidString)").path
    let (keys, first) = (KeyFolder(folder), EpochKey(number: 1))
    for key in MasterKey.allCases { _ = try keys.make(key) }
    try keys.keep(first)
    let database = try await Engine.sqlite.database()
    try await SQLSurveyStore(database).publish(Sample.published())
    _ = try await SQLBallotBox(database).begin(first.epoch)
    let issuer = LinkIssuer(
      surveys: SQLSurveyStore(database), invitations: SQLInvitationStore(database),
      contacts: SQLContactStore(database), rounds: SQLRoundStore(database), quiet: SQLQuietStore(database), keys: keys,
      underway: IssueFolder(keys: keys, notes: folder + "-issues"))
    let people = (0..<5).map {
      Interaction(
        reference: "A\($0)", day: Self.today, place: Place(channel: "phone", department: "reception", mode: .sms))
    }
    let issue = try await issuer.addressed(Sample.survey(), interactions: people, today: Self.today)
    try await issue.commit()
    return Kept(database: database, keys: keys, folder: folder, campaign: issue.campaign.id)
  }

  @Test func `a house with its keys has nothing to find`() async throws {
    #expect(try await kept().findings().isEmpty)
  }

  @Test func `a key that is missing, empty, short, overlong or zeroed is named, of every kind`() async throws {
    let kept = try await kept()
    let contents: [(Data?, KeyFault)] = [
      (nil, .missing), (Data(), .empty), (Data([1, 2, 3]), .short(3)), (Data(repeating: 7, count: 33), .long(33)),
      (Data(count: 32), .zeroed),
    ]
    for name in ["contacts", "epoch-1", "campaign-\(kept.campaign)"] {
      let path = "\(kept.folder)/\(name).key"
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      for (content, fault) in contents {
        try FileManager.default.removeItem(atPath: path)
        if let content {
          _ = FileManager.default.createFile(atPath: path, contents: content, attributes: [.posixPermissions: 0o400])
        }
        #expect(try await kept.findings().contains(.key(name, fault)), "\(name)")
        if content == nil { _ = FileManager.default.createFile(atPath: path, contents: nil) }
      }
      try FileManager.default.removeItem(atPath: path)
      _ = FileManager.default.createFile(atPath: path, contents: whole, attributes: [.posixPermissions: 0o400])
    }
    #expect(try await kept.findings().isEmpty)
  }

  @Test func `a lost key is not made anew where something was made with it, and is where nothing was`() async throws {
    let kept = try await kept()
    for key in MasterKey.allCases { try FileManager.default.removeItem(atPath: kept.keys.path(of: key)) }
    #expect(try await kept.keys.makeUnused(kept.database) == [.codes, .seal])
    #expect(throws: StorageProblem.keyLost(.contacts, path: kept.keys.path(of: .contacts))) {
      try kept.keys.key(.contacts)
    }
    #expect(try await kept.findings() == [.key("contacts", .missing)])
  }

  @Test func `another key, an open one and stray files are named`() async throws {
    let kept = try await kept()
    let path = kept.keys.path(of: .contacts)
    try FileManager.default.removeItem(atPath: path)
    _ = try kept.keys.make(.contacts)
    #expect(try await kept.findings() == [.key("contacts", .another)])
    chmod("\(kept.folder)/codes.key", 0o644)
    for stray in ["campaign-77.key", "contacts.key.old"] {
      _ = FileManager.default.createFile(
        atPath: "\(kept.folder)/\(stray)", contents: Data(repeating: 1, count: 32),
        attributes: [.posixPermissions: 0o400]
      )
    }
    let found = try await kept.findings()
    #expect(found.contains(.key("codes", .openToOthers)) && found.contains(.straySecret(campaign: "77")))
    #expect(found.contains(.strayKey("contacts.key.old")))
  }

  @Test func `a round without contacts is named, and one whose contacts were erased is not`() async throws {
    let kept = try await kept()
    #expect(try await SQLContactStore(kept.database).erase(endedBefore: Self.today + 20) == 0)
    #expect(try await SQLContactStore(kept.database).erase(endedBefore: Self.today + 100) == 5)
    #expect(try await kept.findings().isEmpty)
    _ = try await kept.database.write { try $0.run(Statement("DELETE FROM erasure")) }
    #expect(try await kept.findings() == [.contacts(campaign: kept.campaign, tickets: 5, contacts: 0)])
  }

  @Test func `an issue that was cut off is ended by whoever opens the house, as the database says`() async throws {
    let kept = try await kept()
    let issues = IssueFolder(keys: kept.keys, notes: kept.folder + "-issues")
    let list = kept.folder + "-list.csv"
    for (campaign, isThere) in [("beef", false), (kept.campaign, true)] {
      try issues.begin(
        campaign, secret: isThere ? nil : SymmetricKey(size: .bits256),
        file: IssuedFile(path: list, content: Data("links".utf8)))
      #expect(try await kept.findings() == [.underway(campaign: campaign)])
      #expect(!FileManager.default.fileExists(atPath: list))
      let ended = try await issues.finish(in: kept.database)
      #expect(ended == (isThere ? [IssueEnded(campaign: campaign, survey: "sample", path: list)] : []))
      #expect(FileManager.default.fileExists(atPath: list) == isThere)
      #expect(try kept.keys.existingSecret(of: "beef") == nil)
      #expect(try await kept.findings().isEmpty)
    }
  }
}

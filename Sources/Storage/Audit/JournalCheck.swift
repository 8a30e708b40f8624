import Access
import Foundation
import Numerals
import Surveys

/// The journal, computed anew, and held against the tables of which it tells.
struct JournalCheck {
  private let connection: any Connection
  private let entries: [JournalEntry]
  private let broken: Int?
  /// The hash of each entry, in hexadecimal digits.
  let hashes: [String]

  /// Reads the journal and checks its chain.
  init(_ connection: any Connection) throws {
    self.connection = connection
    let rows = try connection.rows(
      Statement("SELECT number, kind, subject, digest, hash, day FROM journal ORDER BY number"))
    var entries: [JournalEntry] = []
    var previous = Data()
    var broken: Int?
    for (index, row) in rows.enumerated() where broken == nil {
      let number = index + 1
      // A digest and a hash have their fixed length: so nothing can be moved between them and the subject.
      guard let kind = JournalEntry.Kind(rawValue: try row.text(1)), try row.int(0) == number,
        try row.bytes(3).count == 32, try row.bytes(4).count == 32,
        try row.textOrNull(5).map({ Day($0) != nil }) ?? true
      else {
        broken = number
        continue
      }
      let entry = JournalEntry(
        number: number, kind: kind, subject: try row.text(2), digest: try row.bytes(3), day: try row.textOrNull(5))
      if entry.hash(after: previous) != (try row.bytes(4)) { broken = number }
      previous = try row.bytes(4)
      entries.append(entry)
    }
    self.entries = entries
    self.broken = broken
    hashes = try rows.map { try $0.bytes(4).hexadecimal }
  }

  /// What does not fit of some kinds: changed entries, changed things, and things of which no entry tells.
  func findings(of kinds: [JournalEntry.Kind]) throws -> [AuditFinding] {
    var findings = broken.map { [AuditFinding.journal($0)] } ?? []
    // Batches of the older rule are taken in once: a second entry would be a second chance to change them before.
    for second in entries.filter({ $0.kind == .earlier }).dropFirst() { findings.append(.journal(second.number)) }
    for kind in kinds {
      let digests = try present(kind)
      let last = Dictionary(
        entries.filter { $0.kind == kind }.map { ($0.subject, $0.digest) }, uniquingKeysWith: { _, later in later })
      for subject in Set(digests.keys).union(last.keys).sorted() where digests[subject] != last[subject] {
        findings.append(.changed(kind, subject: subject))
      }
    }
    return findings
  }

  /// A list of each survey that has one, or of which the journal tells that it had.
  private func present(_ list: SurveyList, _ kind: JournalEntry.Kind) throws -> [String: Data] {
    let there = try connection.rows(list.surveys).map { try $0.text(0) }
    let told = entries.filter { $0.kind == kind }.map(\.subject)
    return try Set(there).union(told).reduce(into: [:]) { $0[$1] = try Digests.list(list, of: $1, connection) }
  }

  /// How the things of a kind stand in the tables now, by subject.
  private func present(_ kind: JournalEntry.Kind) throws -> [String: Data] {
    switch kind {
    case .issue:
      let campaigns = try connection.rows(Statement("SELECT id FROM campaign")).map { try $0.text(0) }
      let strays = try connection.rows(
        Statement("SELECT DISTINCT campaign FROM ticket WHERE campaign NOT IN (SELECT id FROM campaign)"))
      return try Dictionary(
        (campaigns + strays.map { try $0.text(0) }).map { ($0, try Digests.campaign($0, connection)) },
        uniquingKeysWith: { one, _ in one })
    case .survey:
      let rows = try connection.rows(Statement("SELECT key, version, source, published_on FROM survey"))
      return try Dictionary(
        rows.map {
          ("\(try $0.text(0))/\(try $0.int(1))", Digests.survey(source: try $0.text(2), publishedOn: try $0.text(3)))
        }, uniquingKeysWith: { one, _ in one })
    case .organisation:
      let isSet = try !connection.rows(Statement("SELECT name FROM document")).isEmpty
      return isSet ? ["": try Digests.organisation(connection)] : [:]
    case .coding:
      let comments = try connection.rows(Statement("SELECT DISTINCT comment FROM coding")).map { try $0.bytes(0) }
      return try Dictionary(
        comments.map { ($0.hexadecimal, try Digests.coding($0, connection)) }, uniquingKeysWith: { one, _ in one })
    case .rules:
      let themes = try connection.rows(Statement("SELECT DISTINCT theme FROM theme_rules")).map { try $0.text(0) }
      return try Dictionary(uniqueKeysWithValues: themes.map { ($0, try Digests.themeRules($0, connection)) })
    case .outreach:
      let campaigns = try connection.rows(Statement("SELECT DISTINCT campaign FROM outreach")).map { try $0.text(0) }
      return try Dictionary(
        campaigns.map { ($0, try Digests.outreach($0, connection)) }, uniquingKeysWith: { one, _ in one })
    case .release:
      let wasReleased = entries.contains { $0.kind == .release }
      let batches = try connection.rows(Statement("SELECT number FROM batch LIMIT 1"))
      return wasReleased || !batches.isEmpty ? ["": try Digests.release(connection)] : [:]
    case .target: return try present(.targets, kind)
    case .withdrawal: return try present(.withdrawals, kind)
    case .action: return try present(.actions, kind)
    case .told: return try present(.told, kind)
    case .archive:
      let told = Set(entries.filter { $0.kind == kind }.map(\.subject))
      let lists = try ArchiveList.allCases.filter {
        try told.contains($0.rawValue) || !connection.rows($0.rows).isEmpty
      }
      return try Dictionary(uniqueKeysWithValues: lists.map { ($0.rawValue, try Digests.list($0, connection)) })
    case .served: return try present(.served, kind)
    case .delay: return try present(.delays, kind)
    case .opening: return try present(.openings, kind)
    case .station:
      let numbers = try connection.rows(Statement("SELECT number FROM station")).map { try $0.int(0) }
      return try Dictionary(uniqueKeysWithValues: numbers.map { ("\($0)", try Digests.station($0, connection)) })
    case .file:
      let numbers = try connection.rows(Statement("SELECT number FROM taken_file")).map { try $0.int(0) }
      return try Dictionary(uniqueKeysWithValues: numbers.map { ("\($0)", try Digests.takenFile($0, connection)) })
    case .quiet:
      let reasons = try connection.rows(Statement("SELECT DISTINCT reason FROM suppressed")).map { try $0.text(0) }
      let told = entries.filter { $0.kind == kind }.map(\.subject)
      return try Set(reasons).union(told).reduce(into: [:]) { $0[$1] = try Digests.quiet($1, connection) }
    case .staff:
      let numbers = try connection.rows(Statement("SELECT number FROM staff_event")).map { try $0.int(0) }
      return try Dictionary(
        uniqueKeysWithValues: numbers.map { ("\($0)", try Digests.staffEvent($0, connection)) })
    case .key:
      let numbers = try connection.rows(Statement("SELECT number FROM api_key")).map { try $0.int(0) }
      return try Dictionary(uniqueKeysWithValues: numbers.map { ("\($0)", try Digests.apiKey($0, connection)) })
    case .webhook:
      let numbers = try connection.rows(Statement("SELECT number FROM webhook")).map { try $0.int(0) }
      return try Dictionary(uniqueKeysWithValues: numbers.map { ("\($0)", try Digests.webhook($0, connection)) })
    case .retirement: return try present(.retirements, kind)
    case .earlier:
      let last = try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM batch WHERE hash_rule = 1"))[0]
        .int(0)
      return last > 0 ? ["1-\(last)": try Digests.earlier(connection)] : [:]
    }
  }
}

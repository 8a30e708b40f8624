import Foundation

/// A charity whose ballot box holds known answers, and what must be true of it whatever happens.
final class FilledBox {
  private let charity: Charity
  private(set) var casts = 0
  private var values: [String: Int] = [:]
  private var comments = 0

  /// Casts answers through the form: two strata that may leave at once, two that must wait for company.
  init(_ charity: Charity) throws {
    self.charity = charity
    let strata = [
      ("phone", "reception", 40), ("website", "media", 25), ("letters", "branches", 7), ("website", "volunteering", 3),
    ]
    let services = strata.flatMap { stratum in
      Array(repeating: Charity.Service(channel: stratum.0, department: stratum.1), count: stratum.2)
    }
    let tokens = try charity.invite(services)
    try charity.serve()
    let connection = try Connection(port: charity.port)
    for (number, token) in tokens.enumerated() {
      let value = String(Int.random(in: 1...5))
      let comment = number < 12 ? "&improve=\(Words.comment().encoded)" : ""
      guard try connection.post("/r/\(token)", "overall=\(value)" + comment).status == 303 else {
        throw Failure("an answer was refused")
      }
      values[value, default: 0] += 1
      casts += 1
      comments += number < 12 ? 1 : 0
    }
    charity.stop()
  }

  /// Keeps the whole data folder elsewhere.
  func keep(in folder: String) throws {
    try FileManager.default.copyItem(atPath: charity.data, toPath: folder + "/data")
  }

  /// Puts the data folder back as it was kept.
  func restore(from folder: String) throws {
    try FileManager.default.removeItem(atPath: charity.data)
    try FileManager.default.copyItem(atPath: folder + "/data", toPath: charity.data)
  }

  /// Nothing is lost, nothing is double, and the keys are those that are needed.
  func check(_ moment: String, _ findings: inout Findings) throws {
    let tables = try Tables(charity.database)
    let waiting = try tables.number("SELECT COUNT(*) FROM ballot")
    let counted = try tables.number("SELECT COALESCE(SUM(ballots), 0) FROM batch")
    findings.expect(waiting + counted == casts, "\(waiting) wait and \(counted) count of \(casts), \(moment)")
    let spent = try tables.number("SELECT COUNT(*) FROM ticket WHERE state = 1")
    findings.expect(spent == waiting, "\(spent) tickets for \(waiting) ballots, \(moment)")
    let epoch = try tables.number("SELECT MAX(number) FROM epoch")
    let strangers = try tables.number("SELECT COUNT(*) FROM ballot WHERE epoch <> \(epoch)")
    findings.expect(strangers == 0, "\(strangers) ballots are sealed for another epoch, \(moment)")
    let keys = try FileManager.default.contentsOfDirectory(atPath: charity.data + "/keys")
      .filter { $0.hasPrefix("epoch-") }
    findings.expect(keys == ["epoch-\(epoch).key"], "the keys are \(keys) in epoch \(epoch), \(moment)")
    let broken = try Chain.firstBreak(tables)
    findings.expect(broken == nil, "batch \(broken ?? "") breaks the chain, \(moment)")
  }

  /// After the closing every answer stands in the counts, under its value.
  func checkCounts(_ moment: String, _ findings: inout Findings) throws {
    let tables = try Tables(charity.database)
    for breakdown in ["channel", "department"] {
      let rows = try tables.rows(
        """
        SELECT value, SUM(count) FROM tally WHERE breakdown = '\(breakdown)' AND question = 'overall' GROUP BY value
        """)
      let sums = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Int($0[1]) ?? 0) })
      findings.expect(sums == values, "by \(breakdown) \(sums) is counted of \(values), \(moment)")
    }
    let strata = try tables.number("SELECT SUM(ballots) FROM stratum")
    findings.expect(strata == casts, "\(strata) are counted by stratum, \(moment)")
    let published = try tables.number("SELECT COUNT(*) FROM comment")
    findings.expect(published == comments, "\(published) comments came out of \(comments), \(moment)")
  }
}

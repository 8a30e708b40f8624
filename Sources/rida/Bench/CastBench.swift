import Ballots
import Foundation
import Invitations
import Storage
import StorageSQLite
import Surveys

/// Casting without HTTP: check, seal, group commit, durably; beside the same writes with nothing sealed, in batches of
/// 128 prepared statements on the same engine.
struct CastBench {
  let folder: String
  let count: Int
  let settings: Settings

  func measure() async throws -> BenchRow {
    let house = try await House.make("\(folder)/cast", organisation: Files.organisation(settings.surveys))
    let file = try SurveyFile("\(settings.surveys)/after-registration/1.yaml", settings: settings)
    guard let survey = file.document.survey else { throw Complaint.input(file.document.findings.map(\.description)) }
    try await house.surveys.publish(PublishedSurvey(survey: survey, source: file.text, publishedOn: Clock.today))
    let drawn = try DrawnIssue(
      house: house, survey: survey, channel: "phone", department: "reception", mode: .phone, count: count)
    try await drawn.commit()
    let sheet = SyntheticAnswers(survey: survey).sample()
    let seconds = try await Stopwatch.time { try await cast(drawn.cards.tickets, sheet, survey, house) }
    return BenchRow(
      "cast", unit: "ratings/s, checked, sealed, durable", value: Double(count) / seconds,
      yardstick: "plain rows in batches of 128, durable", yardstickValue: try await plain())
  }

  private func cast(_ tickets: [Ticket], _ sheet: AnswerSheet, _ survey: Survey, _ house: House) async throws {
    let intake = BallotIntake(box: house.box)
    let period = Period(survey.release.every, containing: Clock.today)
    let hands = 256
    try await withThrowingTaskGroup(of: Void.self) { group in
      for hand in 0..<hands {
        group.addTask {
          for index in stride(from: hand, to: tickets.count, by: hands) {
            let ticket = tickets[index]
            let answers = try AnswerCheck.check(sheet, survey: survey, channel: ticket.channel).get()
            let ballot = Ballot(
              survey: survey.key, version: survey.version, period: period, channel: ticket.channel,
              department: ticket.department, mode: ticket.mode, answers: answers)
            _ = try await intake.cast(ballot, ticket: ticket.key)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// Spends a key and inserts 6 KiB, 128 to a commit.
  private func plain() async throws -> Double {
    let database = try SQLiteDatabase(path: "\(folder)/plain.sqlite")
    let keys = (0..<count).map { _ in Data((0..<32).map { _ in UInt8.random(in: .min ... .max) }) }
      .sorted { $0.lexicographicallyPrecedes($1) }
    try await database.write { connection in
      try connection.run(
        Statement("CREATE TABLE t (key BLOB NOT NULL PRIMARY KEY, state INTEGER NOT NULL) WITHOUT ROWID"))
      try connection.run(Statement("CREATE TABLE b (id BLOB NOT NULL PRIMARY KEY, row BLOB NOT NULL) WITHOUT ROWID"))
      for key in keys { try connection.run(Statement("INSERT INTO t (key, state) VALUES (?, 0)", .bytes(key))) }
    }
    let row = Data(repeating: 7, count: BallotCoding.size)
    let shuffled = keys.shuffled()
    let seconds = try await Stopwatch.time {
      for start in stride(from: 0, to: count, by: 128) {
        let part = Array(shuffled[start..<min(start + 128, count)])
        try await database.write { connection in
          for key in part {
            try connection.run(Statement("UPDATE t SET state = 1 WHERE key = ? AND state = 0", .bytes(key)))
            try connection.run(Statement("INSERT INTO b (id, row) VALUES (?, ?)", .bytes(key.prefix(16)), .bytes(row)))
          }
        }
      }
    }
    return Double(count) / seconds
  }
}

extension SyntheticAnswers {
  /// One ordinary form.
  fileprivate func sample() -> AnswerSheet {
    var sampler = Sampler(seed: 1)
    return sheet(channel: "phone", quality: 0.5, &sampler)
  }
}

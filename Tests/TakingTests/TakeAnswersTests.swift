import Ballots
import Foundation
import Houses
import Storage
import Surveys
import Taking
import Testing

/// A file of answers on its way into the box.
@Suite struct TakeAnswersTests {
  /// More than are sealed at once.
  private static let count = 2100

  private func rows(of survey: Survey) -> [AnswerRow] {
    (0..<Self.count).map { row in
      AnswerRow(
        line: row + 2, day: TestClock.today,
        ballot: Ballot(
          survey: survey.key, version: survey.version,
          period: Period(survey.release.every, containing: TestClock.today),
          place: Place(channel: "phone", department: "reception", mode: .web),
          answers: ["improve": .written("\(row)")], isImported: true))
    }
  }

  @Test func `rows of a long file are sealed once each, in an order that tells nothing`() async throws {
    let house = try await Seed.house()
    let (box, files) = (SQLBallotBox(house.database), SQLTakenFileStore(house.database))
    let known = FileRecognition(files: files, hashes: RowHashes(masterKey: try house.keys.codes))
    let taking = TakeAnswers(box: box, keys: house.keys, recognition: known)
    let survey = try TestSurvey.published().survey
    let rows = rows(of: survey)
    try await taking(rows, of: try await taking.recognised(rows, of: survey), today: TestClock.today)

    let key = try #require(try house.keys.keys().first)
    let sealed = try await box.ballots(through: key.number, after: Data(), limit: 2 * Self.count)
    #expect(Set(sealed.map(\.envelope.count)).count == 1 && Set(sealed.map(\.id.count)) == [16])
    #expect(Set(sealed.map { $0.envelope.prefix(32) }).count == Self.count, "each has a key of its own")
    let places = try sealed.map { sealed -> Int in
      let fields = try sealed.open(with: key)
      #expect(try BallotCoding.file(fields) == 1)
      guard case .written(let text) = try BallotCoding.decode(fields).answers["improve"] else { return -1 }
      return Int(text) ?? -1
    }
    #expect(places.sorted() == Array(0..<Self.count))
    // Shuffled, half of all neighbours rise: 1050 with a standard deviation of 13.
    let rising = zip(places, places.dropFirst()).count { $0 < $1 }
    #expect((920...1180).contains(rising))
    #expect(try await taking.recognised(rows, of: survey).newRows.isEmpty)
  }
}

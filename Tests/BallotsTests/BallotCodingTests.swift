import Ballots
import Surveys
import Testing

@Suite struct BallotCodingTests {
  @Test func `what is written is read back, with its crowd alone or whole`() throws {
    let ballot = Ballot(
      survey: "sample", version: 7, period: try #require(Period("2026-07")),
      place: Place(channel: "phone", department: "reception", mode: .kiosk),
      answers: ["a": .chosen("0"), "b": .several([]), "c": .written("نعم\u{0}\n")], isCounted: true,
      isImported: true)
    let fields = BallotCoding.encode(ballot)
    #expect(try BallotCoding.decode(fields) == ballot)
    #expect(try BallotCoding.decode(fields, of: ballot.crowd) == ballot)
    #expect(try BallotCoding.crowd(fields) == ballot.crowd)
    #expect(try BallotCoding.fields(BallotCoding.padded(fields, size: 4480)) == fields)
  }

  @Test(arguments: AnswerLanguage.allCases)
  func `the language is read back`(language: AnswerLanguage) throws {
    let ballot = Ballot(
      survey: "sample", version: 7, period: try #require(Period("2026-07")),
      place: Place(channel: "phone", department: "reception", mode: .sms), language: language,
      answers: ["a": .chosen("0")])
    #expect(try BallotCoding.decode(BallotCoding.encode(ballot)) == ballot)
    #expect(ballot.comments.allSatisfy { $0.crowd.language == language })
  }

  @Test(arguments: AnswerLanguage.allCases)
  func `the arm is read back beside the language, and leaves with the ticks`(language: AnswerLanguage) throws {
    for arm in Arm.allCases {
      let ballot = Ballot(
        survey: "sample", version: 7, period: try #require(Period("2026-07")),
        place: Place(channel: "phone", department: "reception", mode: .sms), language: language, arm: arm,
        answers: ["a": .chosen("0"), "c": .written("نعم")])
      #expect(try BallotCoding.decode(BallotCoding.encode(ballot)) == ballot)
      #expect(ballot.comments.map(\.crowd.arm) == [nil], "no comment tells which words its writer read")
    }
  }

  @Test func `bytes that end too soon are no ballot`() throws {
    let ballot = try Sample.ballot()
    let fields = BallotCoding.encode(ballot)
    for count in 0..<fields.count {
      let part = Array(fields.prefix(count))
      #expect(throws: BallotProblem.cannotOpen) { try BallotCoding.decode(part) }
      #expect(throws: BallotProblem.cannotOpen) { try BallotCoding.decode(part, of: ballot.crowd) }
    }
    #expect(throws: BallotProblem.tooLarge) { try BallotCoding.padded(fields, size: fields.count + 1) }
  }

  @Test func `every ballot of a survey fits into its envelope, and usual surveys share one size`() throws {
    let comment = String(repeating: "😀", count: 40)
    var answers: [String: Answer] = ["improve": .written(comment)]
    for question in Sample.survey.questions where question.key != "improve" {
      answers[question.key] = question.choices.last.map { .chosen($0.value) }
    }
    _ = try BallotCoding.padded(BallotCoding.encode(Sample.ballot(answers)), size: Sample.survey.ballotSize)
    #expect(Sample.survey.ballotSize == BallotCoding.size)
    #expect(BallotCoding.size(holding: 4481) == 4480 + 4092)
  }
}

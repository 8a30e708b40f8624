import Ballots
import Crypto
import Foundation
import Surveys
import Testing

/// The small survey of these tests.
enum Sample {
  static let scale = Scale(min: 1, labels: ["سيئ جداً", "سيئ", "متوسط", "جيد", "جيد جداً"].map { LocalizedText(ar: $0) })
  static let survey = Survey(
    key: "sample", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "رأيكم"),
    intro: LocalizedText(ar: "رأيكم حق لكم"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
    invitations: [.addressed], validDays: 21, release: ReleaseRule(breakdowns: [Breakdown(.channel)]),
    questions: [
      Question(key: "overall", kind: .rating(scale), text: LocalizedText(ar: "كيف؟"), isOverall: true),
      Question(key: "unclear", kind: .yesNo(partly: nil), text: LocalizedText(ar: "غير واضح؟")),
      Question(
        key: "referral", kind: .yesNo(partly: nil), text: LocalizedText(ar: "شرحنا؟"),
        condition: .init(question: "unclear", values: ["yes"])),
      Question(key: "registered", kind: .yesNo(partly: nil), text: LocalizedText(ar: "سجلنا؟"), channels: ["phone"]),
      Question(key: "improve", kind: .comment(maxLength: 20), text: LocalizedText(ar: "ماذا نحسّن؟")),
    ])

  static func ballot(_ answers: [String: Answer] = ["overall": .chosen("5")]) throws -> Ballot {
    Ballot(
      survey: "sample", version: 1, period: try #require(Period("2026Q3")),
      place: Place(channel: "phone", department: "reception", mode: .sms), answers: answers)
  }
}

@Suite struct AnswerCheckTests {
  private func check(_ values: [String: [String]], channel: String = "phone") -> Result<
    [String: Answer], AnswerProblems
  > {
    AnswerCheck.check(AnswerSheet(values), survey: Sample.survey, channel: channel)
  }

  @Test func `every answer is optional, but one must be given`() throws {
    #expect(check([:]) == .failure(AnswerProblems([.nothingAnswered])))
    for unseen in ["  \n ", "\u{200B}\u{200F}\u{2060}", "\u{3164}\u{2800}", "\u{E0041}\u{FE0F}\u{64B}\u{A0}"] {
      #expect(check(["improve": [unseen]]) == .failure(AnswerProblems([.nothingAnswered])))
    }
    #expect(try check(["overall": ["4"]]).get() == ["overall": .chosen("4")])
    #expect(try check(["overall": ["NA"]]).get() == ["overall": .chosen("NA")])
  }

  @Test func `an answer that no form offers is told at its question`() {
    #expect(check(["overall": ["6"]]) == .failure(AnswerProblems([.unknownAnswer(question: "overall")])))
    #expect(check(["overall": ["1", "2"]]) == .failure(AnswerProblems([.moreThanOne(question: "overall")])))
    #expect(check(["overall": ["1", "6"]]) == .failure(AnswerProblems([.unknownAnswer(question: "overall")])))
  }

  @Test func `an answer that came twice, or beside an empty one, is one answer`() throws {
    for sent in [["2"], ["2", "2"], ["", "2"], ["2", "", "2"]] {
      #expect(try check(["overall": sent]).get() == ["overall": .chosen("2")])
    }
    for sent in [[], [""], ["", ""]] {
      #expect(check(["overall": sent]) == .failure(AnswerProblems([.nothingAnswered])))
    }
  }

  @Test func `a comment that is too long is told, and one that fits is cleaned`() throws {
    let long = String(repeating: "ا", count: 21)
    #expect(check(["improve": [long]]) == .failure(AnswerProblems([.tooLong(question: "improve", limit: 20)])))
    for line in ["\n", "\r\n", "\r"] {
      let written = "\u{202E} شكراً\u{0000}\(line)لكم "
      #expect(try check(["improve": [written]]).get() == ["improve": .written("شكراً\nلكم")])
    }
  }

  @Test(arguments: [" \n", "\u{202E}", ""])
  func `spaces around a comment go, whether anything else in it must go or not`(mark: String) {
    #expect(CommentText.cleaned(mark + "\n شكرا لكم،\n(3) Thanks \n" + mark) == "شكرا لكم،\n(3) Thanks")
    #expect(CommentText.cleaned(mark + " \n ") == "")
  }

  @Test func `an answer to a question that was not open is left out`() throws {
    #expect(try check(["unclear": ["no"], "referral": ["yes"]]).get() == ["unclear": .chosen("no")])
    #expect(try check(["unclear": ["yes"], "referral": ["yes"]]).get().count == 2)
    #expect(try check(["overall": ["3"], "registered": ["yes"]], channel: "letters").get().count == 1)
  }
}

@Suite struct SealedBallotTests {
  @Test func `a ballot is opened by its epoch's key and by no other`() throws {
    var generator = SystemRandomNumberGenerator()
    let key = EpochKey(number: 3)
    let ballot = try Sample.ballot(["overall": .chosen("0"), "improve": .written("أسرعوا"), "m": .several(["a", "b"])])
    let sealed = try SealedBallot(ballot, size: BallotCoding.size, for: key.epoch, using: &generator)
    #expect(try BallotCoding.decode(sealed.open(with: key)) == ballot)
    #expect(throws: BallotProblem.cannotOpen) { try sealed.open(with: EpochKey(number: 3)) }
    #expect(throws: BallotProblem.cannotOpen) { try sealed.open(with: EpochKey(number: 4)) }
  }

  @Test func `every envelope has the same size, whatever it holds`() throws {
    var generator = SystemRandomNumberGenerator()
    let (epoch, size) = (EpochKey(number: 1).epoch, Sample.survey.ballotSize)
    let short = try SealedBallot(Sample.ballot(), size: size, for: epoch, using: &generator)
    let comment = String(repeating: "ش", count: 2000)
    let long = try SealedBallot(
      Sample.ballot(["improve": .written(comment)]), size: size, for: epoch, using: &generator)
    #expect(short.envelope.count == long.envelope.count)
    #expect(short.id != long.id)
  }

  @Test func `an envelope is HPKE as swift-crypto has it, and each has a key of its own`() throws {
    let (suite, info) = (HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly, Data("rida ballot 1".utf8))
    let (key, fields) = (EpochKey(number: 1), Array("نعم".utf8))
    let envelopes = try (0..<2).map { _ in try SealedBallot.envelope(fields, size: 64, for: key.epoch) }
    #expect(envelopes[0].prefix(32) != envelopes[1].prefix(32))
    for envelope in envelopes {
      var recipient = try HPKE.Recipient(
        privateKey: key.privateKey, ciphersuite: suite, info: info, encapsulatedKey: envelope.prefix(32))
      #expect(try recipient.open(envelope.dropFirst(32)) == Data(BallotCoding.padded(fields, size: 64)))
    }
    var sender = try HPKE.Sender(recipientKey: key.privateKey.publicKey, ciphersuite: suite, info: info)
    let ciphertext = try sender.seal(BallotCoding.padded(fields, size: 64))
    let theirs = SealedBallot(id: Data(), epoch: 1, envelope: sender.encapsulatedKey + ciphertext)
    #expect(try theirs.open(with: key) == fields)
  }

  @Test func `what is no envelope, and what is sealed for no key, is told`() throws {
    for count in [0, 1, 47, 48] {
      let short = SealedBallot(id: Data(), epoch: 1, envelope: Data(count: count))
      #expect(throws: BallotProblem.cannotOpen) { try short.open(with: EpochKey(number: 1)) }
    }
    for publicKey in [Data(), Data(count: 31), Data(count: 32)] {
      #expect(throws: (any Error).self) {
        try SealedBallot.envelope([1], size: 64, for: Epoch(number: 1, publicKey: publicKey))
      }
    }
  }

  @Test func `a changed byte is noticed`() throws {
    var generator = SystemRandomNumberGenerator()
    let key = EpochKey(number: 1)
    let sealed = try SealedBallot(Sample.ballot(), size: BallotCoding.size, for: key.epoch, using: &generator)
    var bytes = sealed.envelope
    bytes[100] ^= 1
    let altered = SealedBallot(id: sealed.id, epoch: 1, envelope: bytes)
    #expect(throws: BallotProblem.cannotOpen) { try altered.open(with: key) }
  }
}

@Suite struct AnswersDocumentTests {
  static let organisation = Organisation(
    channels: [ServiceChannel(key: "phone", name: LocalizedText(ar: "مكالمة"))],
    departments: [Department(key: "reception", name: LocalizedText(ar: "الاستقبال"))])

  private func read(_ text: String) -> AnswersDocument {
    AnswersDocument(text, survey: Sample.survey, organisation: Self.organisation, today: Day(ordinal: 20_786))
  }

  @Test func `rows become ballots of the period of their day`() throws {
    let text =
      "day,channel,department,overall,improve\n2026-07-01,phone,reception,٤,شكراً\n2026-07-02,phone,reception,,\n"
    let document = read(text)
    #expect(document.findings.isEmpty)
    #expect(try document.ballots.map(\.crowd.period.description) == ["2026Q3", "2026Q3"])
    #expect(try document.ballots.first?.answers == ["overall": .chosen("4"), "improve": .written("شكراً")])
    #expect(try document.ballots.last?.answers.isEmpty == true)
  }

  @Test func `the language of a row is told apart, Arabic where nothing is said`() throws {
    let text =
      "day,channel,department,language,overall\n"
      + ["", "ar", "en", "ur", "fil"].map { "2026-07-01,phone,reception,\($0),4\n" }.joined()
    let document = read(text)
    #expect(try document.ballots.map(\.crowd.language) == [.arabic, .arabic, .english, .another, .another])
    let named = read(
      "اليوم,القناة,القسم,اللغة,overall\n2026-07-01,مكالمه,الإستقبال,English,4\n2026-07-01,phone,reception,عربي,٥\n")
    #expect(try named.findings.isEmpty && named.ballots.map(\.crowd.language) == [.english, .arabic])
    let bad = read("day,channel,department,language,overall\n2026-07-01,phone,reception,Klingon,4\n")
    #expect(
      bad.findings.map(\.description) == [
        "2: ‘Klingon’ is no language; write ar, en, or another code of ISO 639 such as ur"
      ])
  }

  @Test func `every bad cell is named with its line`() {
    let text = "day,channel,department,overall\n2026-07-01,fax,reception,4\nsoon,phone,reception,9\n"
    let findings = read(text).findings
    #expect(findings.map(\.line) == [2, 3, 3])
    #expect(
      findings.last?.description.contains("‘overall’ is never answered ‘9’; its answers are 1, 2, 3, 4, 5, NA") == true)
  }
}

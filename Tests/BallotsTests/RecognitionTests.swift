import Ballots
import Crypto
import Foundation
import Surveys
import Testing

/// A file that was taken before is recognised by its rows.
@Suite struct RecognitionTests {
  private let hashes = RowHashes(masterKey: SymmetricKey(data: Data(repeating: 7, count: 32)))

  private func file(_ number: Int, _ rows: [Data], back: Day? = nil) -> TakenFile {
    TakenFile(
      number: number, kind: .answers, survey: "short", takenOn: Day(ordinal: 20_000 + number), rows: rows.count,
      digest: hashes.file(.answers, of: "short", rows: rows), takenBackOn: back)
  }

  private func rows(_ names: String...) -> [Data] { names.map { hashes.row(MeasuredFields([$0])) } }

  @Test func `the same rows in another order are the same file`() {
    let (old, new) = (rows("a", "b", "c"), rows("c", "a", "b"))
    let digest = hashes.file(.answers, of: "short", rows: new)
    #expect(Recognition(new, digest: digest, among: [file(1, old)]).same?.number == 1)
    #expect(Recognition(new, digest: digest, among: [file(1, rows("a", "b"))]).isNew)
    #expect(hashes.file(.outcomes, of: "short", rows: new) != digest)
    #expect(hashes.file(.answers, of: "other", rows: new) != digest)
  }

  @Test func `hashes are those of HKDF and HMAC, since older files are known by them`() {
    // By Python's hmac and hashlib.
    #expect(hashes.row(MeasuredFields(["a", "نعم"])).hexadecimal == "7dd6792b990166ead46de6d3a3c5a5f1")
    let whole = hashes.file(.answers, of: "short", rows: rows("c", "b", "a"))
    #expect(whole.hexadecimal == "2e2ee89b3e38be8d780896d29163617a")
  }

  @Test func `rows that stood in an earlier file are told by their places, each as often as it stood there`() {
    let old = file(3, rows("a", "b"))
    let found = Recognition(
      rows("x", "b", "a", "b"), digest: Data(), among: [old], kept: [3: rows("a", "b")])
    #expect(found.places == [1, 2] && found.files == [old] && found.same == nil && !found.isNew)
  }

  @Test func `what was taken back was never taken`() {
    let back = file(1, rows("a"), back: Day(ordinal: 20_005))
    #expect(Recognition(rows("a"), digest: back.digest, among: [back], kept: [1: rows("a")]).isNew)
  }

  @Test func `fields cannot be moved into each other, and another key gives other hashes`() {
    #expect(hashes.row(MeasuredFields(["ab", "c"])) != hashes.row(MeasuredFields(["a", "bc"])))
    let other = RowHashes(masterKey: SymmetricKey(data: Data(repeating: 8, count: 32)))
    let fields = MeasuredFields(["a"])
    #expect(other.row(fields) != hashes.row(fields) && hashes.row(fields).count == 16)
  }

  @Test func `a row is what it says, whatever the order of its answers`() throws {
    func row(_ answers: [String: Answer], day: Int = 20_000) throws -> MeasuredFields {
      try AnswerRow(
        line: 2, day: Day(ordinal: day),
        ballot: Ballot(
          survey: "short", version: 1, period: Period(.quarter, containing: Day(ordinal: day)),
          place: Place(channel: "phone", department: "reception", mode: .web), answers: answers, isImported: true)
      ).said()
    }
    let whole = try row(["why": .several(["slow", "rude"]), "overall": .chosen("5"), "remark": .written("شكراً")])
    let day = "\(Day(ordinal: 20_000))"
    let fields = [
      day, "phone", "reception", "web", "ar", "overall", "chosen", "5", "remark", "written", "شكراً",
      "why", "several", "2", "rude", "slow",
    ]
    #expect(whole == MeasuredFields(fields), "in this order from the first day on: older files are known by it")
    #expect(try row(["why": .several(["slow", "rude"])]) == row(["why": .several(["rude", "slow"])]))
    #expect(try row(["why": .chosen("slow")]) != row(["why": .written("slow")]))
    #expect(try row(["overall": .chosen("5")]) != row(["overall": .chosen("5")], day: 20_001))
  }

  @Test func `an envelope names the file of its ballot, and the ballot is what it was`() throws {
    let ballot = Ballot(
      survey: "short", version: 1, period: Period(.quarter, containing: Day(ordinal: 20_000)),
      place: Place(channel: "phone", department: "reception", mode: .web), answers: ["overall": .chosen("5")],
      isImported: true)
    let fields = BallotCoding.encode(ballot, file: 300)
    #expect(try BallotCoding.file(fields) == 300 && BallotCoding.decode(fields) == ballot)
    #expect(try BallotCoding.file(BallotCoding.encode(ballot)) == nil)
    #expect(BallotCoding.encode(ballot, file: 65_536).count == BallotCoding.encode(ballot).count)
  }
}

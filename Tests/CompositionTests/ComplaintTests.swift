import Ballots
import Composition
import Delivery
import Fieldwork
import Storage
import StoragePostgres
import Surveys
import Testing
import Upkeep

/// Problems become words, and the exit codes that scripts rely on.
@Suite struct ComplaintTests {
  private func code(_ error: any Error) -> Int32? { Complaint(error)?.code }

  @Test func `input, service, patience and set-up have codes of their own`() {
    #expect(code(SurveyStoreProblem.notPublished(key: "s")) == 65)
    #expect(code(StorageProblem.unwritable(path: "/x", reason: "y")) == 65)
    #expect(code(StoreProblem.failed) == 69)
    #expect(code(StoreProblem.full) == 75 && code(BallotProblem.busy) == 75)
    #expect(code(StoreProblem.unknown) == 75 && code(StoreProblem.unreachable) == 75)
    #expect(code(PostgresProblem.unreachable("r")) == 69 && code(PostgresProblem.indiscreet(["a = b"])) == 78)
    #expect(code(StorageProblem.occupied(table: "t")) == 78 && code(CopyProblem.onServer) == 78)
    #expect(code(StorageProblem.notInitialised(path: "/x")) == 78)
    #expect(code(StorageProblem.keyLost(.codes, path: "/x")) == 78)
    #expect(code(CopyProblem.noRoom(needed: 9 << 20, free: 1 << 20)) == 75 && code(CopyProblem.unknown) == 65)
  }

  @Test func `what it does not know it leaves to others`() {
    struct Stranger: Error {}
    #expect(Complaint(Stranger()) == nil)
  }

  @Test func `each says what to do next`() throws {
    for (problem, cure) in [
      (StorageProblem.notInitialised(path: "/x"), "rida init"), (.damaged(reason: "r"), "rida restore"),
      (.newer(version: 9, known: 8), "newer"), (.occupied(table: "t"), "empty"),
      (.keyLost(.contacts, path: "/x"), "rida keys renew contacts"),
    ] as [(StorageProblem, String)] {
      let complaint = try #require(Complaint(problem))
      #expect(complaint.lines.count == 1 && complaint.lines[0].contains(cure), "\(complaint.lines)")
    }
  }

  @Test func `a file that is wrong throughout is told so in a line, and what was not done in another`() throws {
    let rows = (0..<250).map { "A\($0),gone-\($0)" }
    let document = OutcomeDocument((["reference,outcome"] + rows).joined(separator: "\n"))
    #expect(document.findings.count == 250)
    let complaint = Complaint.rows(document.findings, of: "f.csv")
    try #require(complaint.code == 65 && complaint.lines.count == 2, "\(complaint.lines)")
    #expect(complaint.lines[0].hasPrefix("f.csv:2") && complaint.lines[0].contains("gone-0"))
    #expect(complaint.lines[1] == "Nothing was taken; correct the rows and try again.")
  }
}

import Fieldwork
import Tables
import Testing

/// A file of what became of links: all rows or none, every bad one with its line.
@Suite struct OutcomeDocumentTests {
  private let known = ["delivered", "failed", "refused", "ineligible", "unknown", "wrong_number", "opted_out"]

  @Test func `a row names a link and what became of it, in either order of columns`() {
    let document = OutcomeDocument("outcome,reference\r\ndelivered,A1\r\n\r\nrefused,\"A,2\"\r\n")
    #expect(document.findings.isEmpty)
    #expect(
      document.rows == [
        OutcomeDocument.Row(line: 2, reference: "A1", outcome: .delivered),
        OutcomeDocument.Row(line: 4, reference: "A,2", outcome: .refused),
      ])
  }

  @Test func `every bad row is named with its line`() {
    let document = OutcomeDocument(
      "reference,outcome\nA1,delivered\nA2,issued\nA1,failed\n,failed\nA3\nA2,failed\n")
    #expect(document.findings.map(\.line) == [3, 4, 5, 6, 7])
    #expect(
      document.findings.map(\.problem) == [
        .unknownOutcome("issued", known: known), .repeatedReference("A1", firstLine: 2), .missingReference,
        .table(.wrongCellCount(1, expected: 2)), .repeatedReference("A2", firstLine: 3),
      ])
    #expect(document.findings[1].description == "4: ‘A1’ stands on line 2 already")
  }

  @Test(arguments: [
    ("", OutcomeProblem.table(.empty), 1), ("reference,outcome\n", .table(.empty), 1),
    ("reference\nA1", .table(.missingColumn("outcome")), 1),
    (
      "reference,outcome,phone\nA1,failed,0550000123",
      .table(.unknownColumn("phone", known: ["reference", "outcome"])), 1
    ),
    ("reference,outcome,outcome\nA1,failed,failed", .table(.repeatedColumn("outcome")), 1),
    ("reference,outcome\n\"A1,failed", .table(.badQuotes), 2),
  ])
  func `a file that is no such table is named`(text: String, problem: OutcomeProblem, line: Int) {
    let document = OutcomeDocument(text)
    #expect(document.findings.map(\.problem) == [problem] && document.findings.map(\.line) == [line])
  }
}

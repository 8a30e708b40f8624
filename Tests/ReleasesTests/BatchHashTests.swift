import Foundation
import Releases
import Surveys
import Testing

/// The hash of a batch, which everybody can compute anew who reads the rule.
@Suite struct BatchHashTests {
  private static func count(_ breakdown: Breakdown, _ label: Label, _ value: String, _ count: Int) -> Count {
    Count(breakdown: breakdown, label: label, question: "overall", value: value, count: count)
  }

  private static let counts = [
    count(Breakdown(.channel), Label("phone"), "5", 7), count(Breakdown(.channel), Label("phone"), "4", 5),
    count(.none, .everybody, "5", 7), count(.none, .everybody, "4", 5),
  ]
  private static let comments = [
    ReleasedComment(question: "improve", label: nil, text: "الانتظار كان طويل"),
    ReleasedComment(question: "improve", label: "phone", text: "شكراً"),
  ]

  private func batch(_ counts: [Count], _ comments: [ReleasedComment]) throws -> Batch {
    Batch(
      survey: "service", version: 1, period: try #require(Period("2026Q3")), isClosing: true, ballots: 12,
      counts: counts, comments: comments,
      strata: [
        ReleasedStratum(
          place: Place(channel: "phone", department: "reception", mode: .sms), cast: 10, imported: 2)
      ])
  }

  // Computed from the rule in another language: fields behind their lengths, rows in the order of their bytes.
  @Test func `another program finds the same hash, in whatever order the rows stand`() throws {
    let digits = "8f8960f9f16b20e9da742aeb726adaabf9221d371506d5541c52fad4e3863842"
    for batch in [
      try batch(Self.counts, Self.comments), try batch(Self.counts.reversed(), Self.comments.reversed()),
    ] {
      #expect(batch.hash(after: Data()).map { String(format: "%02x", $0) }.joined() == digits)
    }
  }

  @Test func `whatever is changed changes it`() throws {
    let hash = try batch(Self.counts, Self.comments).hash(after: Data())
    #expect(try batch(Self.counts.dropLast(), Self.comments).hash(after: Data()) != hash)
    #expect(try batch(Self.counts, Self.comments.dropLast()).hash(after: Data()) != hash)
    #expect(try batch(Self.counts, Self.comments).hash(after: Data([0])) != hash)
  }
}

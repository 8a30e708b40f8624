import Foundation
import Mapping
import Samples
import Surveys
import Tables
import Testing

/// Mappings as they are proposed.
@Suite struct ProposalTests {
  @Test(arguments: Export.all.filter { !$0.isWorkbook }) func `a proposal is what is kept, with how sure it is`(
    export: Export
  ) throws {
    let proposal = try export.proposal()
    let text = (proposal.lines + ["", proposal.source]).joined(separator: "\n")
    #expect(try Golden.holds(text, "\(export.file).txt"))
  }

  @Test(arguments: Export.all) func `no export is read before somebody has decided`(export: Export) throws {
    let findings = try Export.findings(try export.proposal().source)
    #expect(findings.contains { $0.contains("‘channel’ is not decided") }, "\(findings)")
  }

  @Test(arguments: Export.all) func `whatever tells who somebody is, is left out`(export: Export) throws {
    let proposal = try export.proposal()
    let left = Set(proposal.mapping.leftOut)
    let identifying: Set = [
      "deviceid", "username", "_location", "__location_latitude", "__location_longitude", "_uuid", "_submitted_by",
      "اسم المستفيد", "about-place-Latitude", "about-place-Accuracy", "meta-instanceID", "KEY", "SubmitterName",
      "DeviceID", "token", "ipaddr", "IP address", "Access code", "عنوان البريد الإلكتروني", "Email Address",
    ]
    let there = Set(proposal.columns.map(\.heading)).intersection(identifying)
    #expect(!there.isEmpty && there.isSubset(of: left), "\(there.subtracting(left))")
  }

  private static func proposal(_ text: String) throws -> MappingProposal {
    try #require(
      MappingProposal(try Table(text), survey: try Export.survey(), organisation: Export.organisation))
  }

  @Test(arguments: [
    ("كَيْفَ كانت خدمتنا لكم بشكل عام", Certainty.certain), ("كيف كــانت خدمتنا لكم بشكل عام ؟", .certain),
    ("OVERALL", .likely), ("group1/overall", .certain), ("Q01. Overall, how was our service?", .likely),
    ("How was our service overall this time?", .likely), ("كيف كانت الخدمة لكم بشكل عام؟", .likely),
    ("How was your service today?", .unsure),
  ]) func `a heading means the question whose words it has, however they are typed`(
    heading: String, certainty: Certainty
  ) throws {
    let column = try #require(Self.proposal("\"\(heading)\",x\nجيد,y\n").columns.first)
    #expect(column.taken?.use == .question("overall", joinedBy: nil) && column.certainty == certainty)
  }

  @Test(arguments: ["Mood", "Weather outside", "كيف الجو؟"]) func `a heading of something else is left to somebody`(
    heading: String
  ) throws {
    let proposal = try Self.proposal("\"\(heading)\",overall\nfine,5\n")
    let column = try #require(proposal.columns.first)
    #expect(column.taken == nil && column.certainty == .unsure)
    #expect(try Export.findings(proposal.source).contains { $0.contains("‘\(heading)’ is not decided") })
  }

  @Test func `cells that nobody knows are to be decided, one by one`() throws {
    let proposal = try Self.proposal("overall,told_when\nجيد,Oui\nرائع,Peut-être\n")
    #expect(proposal.columns.map(\.certainty) == [.unsure, .unsure])
    let findings = try Export.findings(proposal.source)
    #expect(findings.contains { $0.contains("‘overall: رائع’ is not decided") })
    #expect(findings.contains { $0.contains("‘told_when: Peut-être’ is not decided") })
    #expect(!findings.contains { $0.contains("Oui") || $0.contains("جيد") })
  }

  @Test(arguments: [
    ("3/11/2026\n4/11/2026", nil), ("3/11/2026\n25/11/2026", DayOrder.dayFirst), ("3/11/2026\n11/25/2026", .monthFirst),
    ("25/11/2026\n11/25/2026", nil), ("2026-11-03\n2026-11-04", .yearFirst),
  ]) func `the order of days is told where the file shows it`(days: String, order: DayOrder?) throws {
    let proposal = try Self.proposal("Timestamp\n\(days)\n")
    #expect(proposal.program == .googleForms && proposal.dates == order)
    #expect(try Export.findings(proposal.source).contains { $0.contains("‘dates’ cannot be ‘?’") } == (order == nil))
  }

  @Test func `of two columns that seem the same the surer one is it`() throws {
    let proposal = try Self.proposal("a/overall,overall\nسيئ,جيد\n")
    #expect(proposal.columns.map { $0.taken == nil } == [false, true])
    #expect(proposal.columns.map(\.certainty) == [.certain, .unsure])
  }

  @Test(arguments: [("Timestamp", Certainty.certain), ("_submission_time", .unsure), ("startlanguage", .unsure)])
  func `codes of a scale are to be decided, and steps of a linear scale are not`(
    heading: String, certainty: Certainty
  ) throws {
    let column = try #require(Self.proposal("\(heading),overall,recommend\n2026-11-20,5,9\n").columns.dropFirst().first)
    #expect(column.taken != nil && column.certainty == certainty)
  }

  @Test func `a file of any size is looked over within its bounds`() throws {
    let wide = (0...MappingProposal.mostColumns).map { "c\($0)" }.joined(separator: ",")
    #expect(
      MappingProposal(
        try Table("\(wide)\n\(wide)\n"), survey: try Export.survey(), organisation: Export.organisation) == nil)
    let long = "overall,x\n" + (0..<5000).map { "v\($0),y\n" }.joined()
    let column = try #require(Self.proposal(long).columns.first)
    #expect(column.values.isCut && column.values.values.count == 200 && column.certainty == .unsure)
  }
}

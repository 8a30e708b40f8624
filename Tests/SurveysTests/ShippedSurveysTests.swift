import Foundation
import Surveys
import Testing

/// The surveys that the charity gets with the product.
@Suite struct ShippedSurveysTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Surveys")

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  static func organisation() throws -> (organisation: Organisation, findings: [Finding]) {
    OrganisationSource(channels: try text("channels.yaml"), departments: try text("departments.yaml")).read()
  }

  @Test(arguments: ["after-registration", "after-decision", "short", "internal"])
  func `a shipped survey has no mistake`(key: String) throws {
    let channels = try Self.organisation().organisation.keys(of: .channel)
    let document = SurveyDocument(source: try Self.text("\(key)/1.yaml"), file: "\(key)/1.yaml", channels: channels)
    #expect(document.findings.isEmpty, "\(document.findings)")
    #expect(document.survey?.key == key)
  }

  @Test func `the policy's eight channels are all there, and the departments have names`() throws {
    let (organisation, findings) = try Self.organisation()
    #expect(findings.isEmpty)
    #expect(organisation.channels.count == 8)
    #expect(organisation.departments.count >= 7)
  }

  @Test(arguments: ["after-registration", "after-decision", "short", "internal"])
  func `a question has at most twelve words, and shared keys have the same words`(key: String) throws {
    let survey = try #require(SurveyDocument(source: try Self.text("\(key)/1.yaml"), file: key).survey)
    let main = try #require(SurveyDocument(source: try Self.text("after-decision/1.yaml"), file: key).survey)
    for question in survey.questions {
      #expect(question.text.ar.split(separator: " ").count <= 12, "\(question.text.ar)")
      if let twin = main.question(question.key) { #expect(twin.text == question.text) }
    }
  }
}

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

  static func organisation() throws -> (organisation: Organisation, findings: [SurveyFinding]) {
    OrganisationSource(channels: try text("channels.yaml"), departments: try text("departments.yaml")).read()
  }

  /// Every version of every survey.
  static let versions: [(key: String, version: Int)] = [
    ("after-registration", 1), ("after-registration", 2), ("after-registration", 3), ("after-decision", 1),
    ("after-decision", 2), ("short", 1), ("short", 2), ("internal", 1), ("internal", 2),
  ]

  @Test(arguments: versions)
  func `a shipped survey has no mistake`(key: String, version: Int) throws {
    let channels = try Self.organisation().organisation.keys(of: .channel)
    let file = "\(key)/\(version).yaml"
    let document = SurveyDocument(source: try Self.text(file), file: file, channels: channels)
    #expect(document.findings.isEmpty, "\(document.findings)")
    #expect(document.survey?.key == key && document.survey?.version == version)
  }

  @Test func `the second versions ask the same and publish by language and by mode`() throws {
    for (key, tables) in [
      ("after-registration", [Breakdown(.channel, .department), Breakdown(.language)]),
      ("short", [Breakdown(.channel, .mode), Breakdown(.department)]),
    ] {
      let read = try [1, 2].map {
        try #require(SurveyDocument(source: Self.text("\(key)/\($0).yaml"), file: key).survey)
      }
      #expect(read[0].questions == read[1].questions)
      #expect(read[1].release.breakdowns == tables)
    }
  }

  @Test func `the newest versions ask the same as those before, three to five questions of it first`() throws {
    for (key, version) in [("after-registration", 3), ("after-decision", 2), ("internal", 2)] {
      let read = try [version - 1, version].map {
        try #require(SurveyDocument(source: Self.text("\(key)/\($0).yaml"), file: key).survey)
      }
      #expect(read[0].questions.map(\.key) == read[1].questions.map(\.key))
      #expect(read[0].questions.map(\.text) == read[1].questions.map(\.text))
      #expect(read[0].questions.map(\.kind) == read[1].questions.map(\.kind))
      #expect(read[0].questions.map(\.condition) == read[1].questions.map(\.condition))
      for channel in try Self.organisation().organisation.keys(of: .channel) {
        #expect((3...5).contains(read[1].questions(askedThrough: channel).count(where: \.isCore)), "\(key) \(channel)")
      }
    }
  }

  @Test func `the newest versions publish whole departments`() throws {
    for (key, newest) in [("after-registration", 3), ("after-decision", 2), ("short", 2), ("internal", 2)] {
      let survey = try #require(SurveyDocument(source: Self.text("\(key)/\(newest).yaml"), file: key).survey)
      #expect(survey.release.breakdowns.contains(Breakdown(.department)), "\(key)")
    }
  }

  @Test func `the policy's eight channels are all there, and the departments have names`() throws {
    let (organisation, findings) = try Self.organisation()
    #expect(findings.isEmpty)
    #expect(organisation.channels.count == 8)
    #expect(organisation.departments.count >= 7)
  }

  @Test(arguments: versions)
  func `a question has at most twelve words, and shared keys have the same words`(key: String, version: Int) throws {
    let survey = try #require(SurveyDocument(source: try Self.text("\(key)/\(version).yaml"), file: key).survey)
    let main = try #require(SurveyDocument(source: try Self.text("after-decision/1.yaml"), file: key).survey)
    for question in survey.questions {
      #expect(question.text.ar.split(separator: " ").count <= 12, "\(question.text.ar)")
      if let twin = main.question(question.key) { #expect(twin.text == question.text) }
    }
  }
}

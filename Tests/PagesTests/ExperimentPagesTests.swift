import Indicators
import Surveys
import Testing

@testable import Pages

/// What a page says of a question in two wordings.
@Suite struct ExperimentPagesTests {
  private func finding(_ first: (Int, Int), _ second: (Int, Int)) throws -> ExperimentView {
    let page = try Gallery.trial(first, second, .english)
    return try #require(
      ExperimentView(page.experiment, of: page.question, survey: page.overall.survey, frame: page.frame))
  }

  @Test func `few answers are refused with what they could show`() throws {
    let view = try finding((60, 80), (30, 80))
    #expect(view.finding.hasPrefix("Not enough answers to tell") && view.rows.isEmpty)
    #expect(view.notes.contains { $0.contains("What do you think of our service?") })
  }

  @Test func `between half and four fifths there is a range and no verdict`() throws {
    let view = try finding((225, 300), (190, 300))
    #expect(view.finding.hasPrefix("Not yet enough for a verdict") && view.rows.count == 2)
  }

  @Test func `the verdict is one, with its p`() throws {
    let worse = try finding((450, 600), (390, 600))
    #expect(
      worse.finding == "The second wording brings worse answers, and that is no chance (p below \u{2066}0.01\u{2069}).")
    let alike = try finding((450, 600), (445, 600))
    #expect(alike.finding.hasPrefix("No difference between the halves was found (p "))
    #expect(alike.finding.contains("would have shown in"))
  }

  @Test func `the experiment stands with its own question alone`() throws {
    let page = try Gallery.trial((450, 600), (390, 600), .arabic)
    #expect(page.html.contains("تجربة: السؤال بصياغتين"))
    #expect(
      ExperimentView(page.experiment, of: Cast.questions[2], survey: page.overall.survey, frame: page.frame) == nil)
  }

  @Test func `a question without figures says so and has no notes on reading them`() throws {
    let page = try Gallery.wordless(.arabic).html
    #expect(page.contains("يُجاب عن هذا السؤال بكلمات لا بأرقام") && !page.contains("كيف تُقرأ"))
  }
}

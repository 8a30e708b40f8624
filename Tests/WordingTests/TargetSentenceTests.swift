import Indicators
import Statistics
import Surveys
import Testing
import Wording

/// One source of the words for a target.
@Suite struct TargetSentenceTests {
  private let question = Question(
    key: "overall", kind: .rating(Scale(min: 1, labels: Array(repeating: LocalizedText(ar: "د"), count: 5))),
    text: LocalizedText(ar: "كيف؟"), isOverall: true)

  private func sentence(
    _ value: Double, from share: Double?, _ low: Double = 0, _ high: Double = 1, status: Status = .shown,
    bound: Bound? = nil, in language: Language = .english
  ) throws -> TargetSentence {
    let aim = Target.Aim(survey: "s", question: "overall", indicator: .satisfied, scope: .everybody)
    let figure = Figure(
      label: .everybody, question: "overall", indicator: .satisfied, status: status, base: share == nil ? nil : 200,
      value: share, interval: share == nil ? nil : Interval(low: low, high: high), bound: bound)
    return TargetSentence(
      Target(aim: aim, value: value, since: try #require(Period("2026Q1"))), figure, of: question,
      Formats(language: language, isolation: .none))
  }

  @Test func `what is missing is said, and how sure that is, by a shape and in words`() throws {
    #expect(try sentence(0.8, from: 0.72, 0.65, 0.79).line == "◌ Target 80%: 8 points to go")
    #expect(try sentence(0.8, from: 0.9, 0.85, 0.94).line == "◉ Target 80% reached")
    #expect(try sentence(0.8, from: 0.78, 0.7, 0.84).line == "◎ Target 80%: 2 points to go, not yet beyond chance")
    #expect(try sentence(0.8, from: 0.83, 0.77, 0.88).line == "◎ Target 80%: we are there, not yet beyond chance")
    #expect(try sentence(0.8, from: 0.72, 0.65, 0.79, in: .arabic).line == "◌ الهدف 80%، وبقيت 8 نقاط")
    #expect(
      try sentence(0.8, from: 0.78, 0.7, 0.84, in: .arabic).line
        == "◎ الهدف 80%، وبقيت نقطتان، وقد يكون الفرق مصادفة")
  }

  @Test func `nothing is subtracted from what is withheld or only a bound`() throws {
    #expect(try sentence(0.8, from: nil, status: .withheld).line == "◎ Target 80%")
    #expect(try sentence(0.95, from: 0.9, 0.7, 1, bound: .atLeast).line == "◎ Target 95%")
  }
}

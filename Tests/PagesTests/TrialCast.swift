import Indicators
import Releases
import Surveys

@testable import Pages

/// A question in two wordings, as far as it has come.
extension Cast {
  /// So many satisfied of so many answers to either wording, in the newest quarter.
  static func trial(_ first: (Int, Int), _ second: (Int, Int)) -> Evidence {
    let counts = [("3a", first), ("3b", second)].flatMap { label, answers in
      [
        (BallotCount.question, BallotCount.value, answers.1), ("overall", "5", answers.0),
        ("overall", "2", answers.1 - answers.0),
      ].map { question, value, count in
        Count(breakdown: Breakdown(.arm), label: Label([label]), question: question, value: value, count: count)
      }
    }
    return Evidence(
      survey: trialSurvey, organisation: organisation,
      sheets: [TallySheet(period: period, version: 3, counts: counts)])
  }

  private static let trialSurvey = Survey(
    key: survey.key, version: 3, audience: .external, languages: survey.languages, title: survey.title,
    intro: survey.intro, thanks: survey.thanks, urgent: survey.urgent, invitations: survey.invitations, validDays: 21,
    release: ReleaseRule(breakdowns: [Breakdown(.arm)]), questions: [questions[0], questions[6]],
    experiment: Experiment(
      question: "overall",
      halves: .wording(LocalizedText(ar: "ما رأيكم في خدمتنا لكم؟", en: "What do you think of our service?")),
      smallest: 8))
}

extension Gallery {
  /// The page of the question that has two wordings.
  static func trial(_ first: (Int, Int), _ second: (Int, Int), _ language: Language) throws -> QuestionPage {
    let evidence = Cast.trial(first, second)
    let card = try evidence.scorecard(Query(survey: Cast.survey.key, period: Cast.period))
    var page = QuestionPage(
      frame: frame("/questions/overall", language, comparison: nil), question: evidence.survey.questions[0],
      overall: card, distribution: nil, byChannel: card, byDepartment: card, organisation: Cast.organisation,
      history: History(everybody: nil, actions: [], targets: []), drivers: nil, standings: [])
    page.experiment = evidence.experiment(until: Cast.period, today: Cast.period.lastDay + 1)
    return page
  }

  /// A question of which nothing was counted.
  static func wordless(_ language: Language) throws -> QuestionPage {
    let evidence = Cast.trial((60, 80), (62, 80))
    let card = try evidence.scorecard(Query(survey: Cast.survey.key, period: Cast.period))
    return QuestionPage(
      frame: frame("/questions/remark", language, comparison: nil), question: Cast.questions[6], overall: card,
      distribution: nil, byChannel: card, byDepartment: card, organisation: Cast.organisation,
      history: History(everybody: nil, actions: [], targets: []), drivers: nil, standings: [])
  }
}

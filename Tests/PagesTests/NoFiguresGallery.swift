import Pages
import Surveys

/// The door, and pages that say what is missing.
extension Gallery {
  static var doors: [String: String] {
    [
      "sign-in.ar": SignInPage(language: .arabic).html,
      "sign-in-wrong.en": SignInPage(language: .english, problem: .wrong, name: "quality").html,
      "sign-in-ended.ar": SignInPage(language: .arabic, ended: .beforeForm, returningTo: "/channels", asksForCode: true)
        .html,
      "no-figures.ar": noFigures(.arabic).html, "no-figures-other.en": otherPeriod(.english).html,
      "staff-notice.ar": notice(.arabic).html,
    ]
  }

  static func noFigures(_ language: Language) -> NoFiguresPage {
    NoFiguresPage(
      frame: StaffFrame(
        language: language, role: .officer, path: "/", survey: Cast.survey.key, period: nil, comparison: nil,
        surveys: [StaffFrame.PickableSurvey(key: Cast.survey.key, title: Cast.survey.title)], periods: [],
        hasMatrix: false, csrf: "csrf-token"),
      reason: .gathering(GatheredAnswers(hasLinks: true, answers: 14, periodEnds: Cast.period.lastDay)))
  }

  static func otherPeriod(_ language: Language) -> NoFiguresPage {
    NoFiguresPage(
      frame: frame("/channels", language), reason: .nothingIn(Period(.year, containing: Day(ordinal: 9000))))
  }

  static func notice(_ language: Language) -> StaffNoticePage {
    StaffNoticePage(.notFound, frame: frame("/nothing", language))
  }
}

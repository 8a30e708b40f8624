import Indicators
import Surveys

@testable import Pages

/// The page on which phrases of themes are changed.
extension Gallery {
  static var rules: [String: String] {
    ["rules.ar": rules(.arabic).html, "rules-problems.en": rulesWithProblems.html]
  }

  private static func frame(_ language: Language) -> StaffFrame {
    StaffFrame(
      language: language, role: .officer, path: "/comments/rules", survey: "", period: nil, comparison: nil,
      surveys: [], periods: [], hasMatrix: true, csrf: "csrf-token")
  }

  static func rules(_ language: Language) -> RulesPage {
    let day = Day(ordinal: 20_700)
    let editions = [
      ThemeRuleEdition(number: 1, theme: .speed, lines: "سريع/سرعه", day: day, by: "quality"),
      ThemeRuleEdition(
        number: 2, theme: .speed, lines: "سريع/سرعه\nبرق", day: day + 1, by: ThemeRuleEdition.commandLine),
    ]
    return RulesPage(
      frame: frame(language), theme: .speed, editions: editions,
      form: TypedForm(["lines": editions[1].lines, "sentence": "خدمتكم كالبرق، شكراً"]),
      tried: editions.rules.presort("خدمتكم كالبرق، شكراً"), isSaved: true)
  }

  static var rulesWithProblems: RulesPage {
    let lines = "=\n… fast\nfast . now\nfast/\na-b\na … b … c … d … e\n</textarea>&"
    return RulesPage(
      frame: frame(.english), theme: .ease, editions: [], form: TypedForm(["lines": lines, "sentence": "\"x\""]),
      findings: ThemeLines.findings(in: lines), tried: [])
  }

  /// The views with which the template of the page is drawn.
  static var ruleViews: [(template: String, views: [Any])] {
    let layout = FrameHolder(frame: FrameView(Gallery.frame("/", .arabic)))
    return [(template: "rules", views: [RulesView(rules(.arabic)), RulesView(rulesWithProblems), layout])]
  }
}

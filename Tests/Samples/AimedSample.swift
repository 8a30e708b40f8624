package import Indicators
import Releases
package import Reporting
import Seals
package import Surveys
package import Workbooks

/// The sample with targets: everybody's satisfaction, and a lower one for the website.
extension Sample {
  package static let targets = [
    target(0.8, .everybody, since: period.previous), target(0.6, website, since: period),
    target(0.95, .everybody, since: period.advanced(by: 1)),
  ]

  /// What was asked, and what is to be reached.
  package static let aimed = Evidence(
    survey: survey, organisation: organisation, sheets: evidence.sheets, fieldwork: fieldwork,
    actions: asked.actions, targets: targets)

  /// The same with the last quarter of the year before, when 30 of 100 at the interview were satisfied.
  package static let withYear = Evidence(
    survey: survey, organisation: organisation,
    sheets: [
      TallySheet(
        period: period.advanced(by: -4), version: 2, counts: cell("interview", "reception", 100, happy: 30))
    ] + evidence.sheets, fieldwork: fieldwork)

  /// The document with a sheet for each channel, and with priorities.
  package static let wide = ReportDocument(
    key: "wide", title: document.title, organisation: document.organisation, survey: "service", language: .arabic,
    trend: 8,
    sheets: document.sheets.flatMap { plan -> [SheetPlan] in
      guard plan.kind == .channels else { return [plan] }
      return [
        SheetPlan(kind: plan.kind, title: plan.title, indicators: plan.indicators, hasEach: true),
        SheetPlan(kind: .drivers, title: LocalizedText(ar: "الأولويات", en: "Priorities")),
      ]
    })

  private static let website = Scope(breakdown: Breakdown(.channel), label: Label(["website"]))

  private static func target(_ value: Double, _ scope: Scope, since: Period) -> Target {
    Target(
      aim: Target.Aim(survey: "service", question: "overall", indicator: .satisfied, scope: scope), value: value,
      since: since)
  }

  /// The wide report on the aimed sample.
  package static func wideReport(language: Language = .arabic) throws -> Workbook {
    try ReportBuild(wide, of: aimed, comments: comments, period: period)
      .workbook(in: language, edition: edition, sealing: sealing)
  }
}

import Indicators
import Records
import Surveys
import Wording
import Workbooks

extension BoardReport {
  /// How the figures were computed, what is withheld, and who says so.
  func methodSheet(_ plan: SheetPlan) -> Sheet {
    var rows = head(plan, lead: "\(survey.title(language)) – \(say(ReportPhrase.surveyVersion(survey.version)))")
    rows.append(.spanning(say(MethodWord.indicators), .group))
    rows += reported.map { Row([.text($0.name(language), .body), .text($0.reading(language), .body)]) }
    rows += chapter(
      .measuring,
      [say(ReportPhrase.methodBase)] + MethodWord.measures.map(say) + [
        say(ReportPhrase.methodVerdict), say(ReportPhrase.methodDetectable),
      ])
    if !plans.contains(where: { $0.kind == .withheld }) { rows += chapter(.confidentiality, protections) }
    rows += chapter(.sources, MethodWord.works.map(say))
    return Sheet(name: plan.title(language), rightToLeft: rightToLeft, widths: [30, 110], rows: rows)
  }

  /// Why not everything is shown, in sentences.
  var protections: [String] {
    [
      say(MarkWord.withheld(survey.release.kShow)), say(MarkWord.small(Status.freeBase)),
      say(ReportPhrase.methodPrivacy(kShow: survey.release.kShow)), say(ReportPhrase.methodSpread),
      say(StatusPhrase.boundNote),
    ] + MethodWord.protections.map(say)
  }

  private func chapter(_ title: MethodWord, _ sentences: [String]) -> [Row] {
    [.blank, .spanning(say(title), .group)] + sentences.map { .spanning($0, .sentence) }
  }

  /// Every indicator that stands somewhere in the report.
  private var reported: [Indicator] {
    let named = Set(document.sheets.flatMap(\.indicators))
    let asked = Set(survey.questions.flatMap(Indicator.indicators))
    return Indicator.allCases.filter { named.union(asked).union([.base, .responseRate]).contains($0) }
  }
}

import Indicators
import Numerals
import Pages
import Reporting
import Surveys
import Workbooks

/// A report's definition as the fields of a form, and back.
struct DefinitionForm {
  let typed: TypedForm

  /// The fields of a definition.
  init(_ document: ReportDocument) {
    var values = [
      "title_ar": document.title.ar, "title_en": document.title.en ?? "", "survey": document.survey,
      "language": document.language.rawValue, "trend": "\(document.trend)",
      "every": document.schedule?.every.rawValue ?? "", "days_after": "\(document.schedule?.daysAfter ?? 5)",
      "hour": "\(document.schedule?.hour ?? 8)", "mail": document.schedule?.isMailed == true ? "yes" : "",
    ]
    for (place, kind) in document.profile.kinds.enumerated() {
      let index = document.sheets.firstIndex { $0.kind == kind }
      values["place-\(kind.rawValue)"] = "\((index ?? place) + 1)"
      guard let index else { continue }
      let sheet = document.sheets[index]
      values["on-\(kind.rawValue)"] = "yes"
      values["ar-\(kind.rawValue)"] = sheet.title.ar
      values["en-\(kind.rawValue)"] = sheet.title.en ?? ""
      values["lead-\(kind.rawValue)"] = sheet.indicators.first?.rawValue
      if sheet.hasEach { values["each-\(kind.rawValue)"] = "yes" }
      for other in sheet.indicators.dropFirst() { values["with-\(kind.rawValue)-\(other.rawValue)"] = "yes" }
    }
    typed = TypedForm(values)
  }

  /// The definition that was chosen; `nil` where something is wrong, which is noted at its field.
  static func document(
    after present: ReportDocument, _ form: inout TypedForm, surveys: [String]
  ) -> ReportDocument? {
    for name in ["title_ar", "title_en"] where form[name].isEmpty { form.note(DefinitionProblem.noTitle, at: name) }
    let trend = number("trend", ReportDocument.trendLimits, &form)
    let plan = schedule(&form)
    let sheets = sheets(of: present.profile, &form)
    if sheets.isEmpty, let first = present.profile.kinds.first {
      form.note(DefinitionProblem.noSheets, at: "on-\(first.rawValue)")
    }
    let survey = surveys.contains(form["survey"]) ? form["survey"] : present.survey
    guard !form.isWrong, let trend else { return nil }
    return ReportDocument(
      key: present.key, title: LocalizedText(ar: form["title_ar"], en: form["title_en"]),
      organisation: present.organisation, survey: survey, profile: present.profile,
      language: Language(rawValue: form["language"]) ?? present.language, trend: trend, schedule: plan, sheets: sheets)
  }

  private static func schedule(_ form: inout TypedForm) -> SchedulePlan? {
    guard let every = Period.Span(rawValue: form["every"]),
      let days = number("days_after", SchedulePlan.days, &form), let hour = number("hour", SchedulePlan.hours, &form)
    else { return nil }
    return SchedulePlan(every: every, daysAfter: days, hour: hour, isMailed: form["mail"] == "yes")
  }

  private static func sheets(of profile: ReportProfile, _ form: inout TypedForm) -> [SheetPlan] {
    var (seen, sheets) = (Set<String>(), [(place: Int, plan: SheetPlan)]())
    for kind in profile.kinds where form["on-\(kind.rawValue)"] == "yes" {
      let key = kind.rawValue
      for name in ["ar-\(key)", "en-\(key)"] {
        if !form[name].namesSheet { form.note(DefinitionProblem.noTab, at: name) }
        if !seen.insert("\(name.prefix(2)) \(form[name].lowercased())").inserted {
          form.note(DefinitionProblem.sameTab(form[name]), at: name)
        }
      }
      let place = number("place-\(key)", 1...99, &form) ?? 99
      let title = LocalizedText(ar: form["ar-\(key)"], en: form["en-\(key)"])
      let plan = SheetPlan(
        kind: kind, title: title, indicators: indicators(of: kind, form), hasEach: form["each-\(key)"] == "yes")
      sheets.append((place, plan))
    }
    return sheets.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element.plan)
  }

  private static func indicators(of kind: SheetPlan.Kind, _ form: TypedForm) -> [Indicator] {
    guard kind.needsIndicators else { return [] }
    let lead =
      Indicator(rawValue: form["lead-\(kind.rawValue)"]).flatMap { $0.isShareOfAnswers ? $0 : nil } ?? .satisfied
    return [lead]
      + Indicator.allCases.filter { $0 != lead && form["with-\(kind.rawValue)-\($0.rawValue)"] == "yes" }
  }

  private static func number(_ name: String, _ allowed: ClosedRange<Int>, _ form: inout TypedForm) -> Int? {
    if let number = Digits.number(in: form[name]), allowed.contains(number) { return number }
    form.note(DefinitionProblem.number(allowed), at: name)
    return nil
  }
}

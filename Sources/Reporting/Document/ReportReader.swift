import Indicators
import Numerals
import Surveys
import Workbooks

extension ReportDocument {
  /// Reads a report's YAML, with every mistake and its line; `nil` where a mistake leaves no report.
  package static func read(_ source: String, file: String) -> (document: ReportDocument?, findings: [ReportFinding]) {
    let list = FindingList<ReportProblem>(file: file)
    let document = ReportField(document: source, list: list).flatMap(ReportReader.init(root:))?.document()
    return (list.findings.isEmpty ? document : nil, list.findings.sorted { $0.line < $1.line })
  }
}

/// Reads a report from the root of its file.
private struct ReportReader {
  let root: ReportField
  let fields: [String: ReportField]
  /// `nil` where it is none that we know.
  let profile: ReportProfile?

  init(root: ReportField) {
    self.root = root
    fields = root.fields([
      "key", "title", "organisation", "survey", "profile", "language", "trend", "schedule", "sheets",
    ])
    profile = fields["profile"].map { $0.choice(ReportProfile.self) } ?? .board
  }

  func document() -> ReportDocument? {
    let key = required("key")?.text
    let title = required("title")?.words
    let organisation = fields["organisation"]?.words
    let survey = required("survey")?.text
    let language = fields["language"].map { $0.choice(Language.self) } ?? .arabic
    let trend = fields["trend"].map(periods) ?? 8
    let schedule = fields["schedule"].flatMap { ScheduleReader(field: $0).schedule() }
    let sheets = required("sheets")?.items ?? []
    if let field = fields["sheets"], sheets.isEmpty { field.note(.noSheets) }
    let plans = sheets.compactMap { item in plan(item).map { (field: item, plan: $0) } }
    checkKinds(plans.filter { profile == .data || $0.plan.kind == .proof })
    for language in Language.allCases { checkTabs(plans.map { ($0.field, $0.plan.title(language)) }) }
    guard let key, let title, let survey, let profile, let language, let trend else { return nil }
    return ReportDocument(
      key: key, title: title, organisation: organisation, survey: survey, profile: profile, language: language,
      trend: trend, schedule: schedule, sheets: plans.map(\.plan))
  }

  private func required(_ name: String) -> ReportField? {
    if fields[name] == nil { root.note(.missing(name)) }
    return fields[name]
  }

  private func periods(_ field: ReportField) -> Int? {
    guard let text = field.text else { return nil }
    if let count = Digits.number(in: text), ReportDocument.trendLimits.contains(count) { return count }
    field.note(.notPeriods(value: text, allowed: ReportDocument.trendLimits))
    return nil
  }

  private func plan(_ item: ReportField) -> SheetPlan? {
    let fields = item.fields(["kind", "title", "indicators", "each"])
    for name in ["kind", "title"] where fields[name] == nil { item.note(.missing(name)) }
    let indicators = fields["indicators"]?.items.compactMap { $0.choice(Indicator.self) } ?? []
    guard let kind = fields["kind"].flatMap(kind), let title = fields["title"]?.words else { return nil }
    if Set(indicators).count < indicators.count {
      fields["indicators"]?.note(.repeatedIndicator(sheet: kind.rawValue))
    }
    if kind.needsIndicators {
      if indicators.isEmpty { item.note(.noIndicators(sheet: kind.rawValue)) }
      if let lead = indicators.first, !lead.isShareOfAnswers {
        fields["indicators"]?.note(.leadIsNoShare(sheet: kind.rawValue, indicator: lead.rawValue))
      }
    }
    let each = fields["each"].map { $0.choice(YesOrNo.self) } ?? .no
    if let field = fields["each"], !kind.mayHaveEach {
      field.note(.noEach(sheet: kind.rawValue, known: SheetPlan.Kind.allCases.filter(\.mayHaveEach).map(\.rawValue)))
    }
    return SheetPlan(kind: kind, title: title, indicators: indicators, hasEach: each == .yes)
  }

  private func kind(_ field: ReportField) -> SheetPlan.Kind? {
    let kinds = profile?.kinds ?? SheetPlan.Kind.allCases
    guard let kind = field.choice(SheetPlan.Kind.self, telling: kinds) else { return nil }
    guard let profile, !kinds.contains(kind) else { return kind }
    field.note(.kindOfOtherProfile(kind.rawValue, profile: profile.rawValue, known: kinds.map(\.rawValue)))
    return nil
  }

  /// A kind names the CSV beside the workbook, so that none stands twice.
  private func checkKinds(_ plans: [(field: ReportField, plan: SheetPlan)]) {
    var seen: Set<SheetPlan.Kind> = []
    for (field, plan) in plans where !seen.insert(plan.kind).inserted { field.note(.repeatedKind(plan.kind.rawValue)) }
  }

  private func checkTabs(_ tabs: [(field: ReportField, title: String)]) {
    var seen: Set<String> = []
    for (field, title) in tabs {
      if !title.namesSheet { field.note(.badTab(title)) }
      if !seen.insert(title.lowercased()).inserted { field.note(.repeatedTab(title)) }
    }
  }
}

extension Indicator {
  /// Whether it is a share of valid answers, and so has a count behind it.
  package var isShareOfAnswers: Bool { unit == .share && self != .responseRate }
}

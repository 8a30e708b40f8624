import Indicators
import Releases
import Surveys
import Wording

/// Everything that a board's report tells, as CSV beside its workbook, whatever the language: a file for each breakdown of
/// its figures and for each sheet that tells something else. What none of these files tells, no sheet tells either, but
/// for the words of the program itself.
///
/// They come in the order of their names, so that all of them one after the other (`cat *.csv`) are what the fingerprint
/// on the cover is taken of.
struct BoardFiles {
  let evidence: Evidence
  let comments: [PublishedComment]
  let document: ReportDocument
  let period: Period
  let comparison: Period?

  /// The files, each named after the survey, the period and what it tells.
  func files() throws(QueryProblem) -> [ReportFile] {
    var texts = [
      ("definition", definition.csv), ("fieldwork", try fieldwork().csv), ("none", try figures(by: .none)),
      ("channel", try figures(by: Breakdown(.channel))), ("department", try figures(by: Breakdown(.department))),
    ]
    for kind in Set(document.sheets.map(\.kind)) {
      switch kind {
      case .matrix: if evidence.survey.publishes(.crossed) { texts.append(("matrix", try figures(by: .crossed))) }
      case .trend: texts += [("trend", try trend()), ("limits", limits.csv)]
      case .comments: texts.append(("themes", themes.csv))
      case .actions: texts.append(("actions", RecordTable(effects, organisation: evidence.organisation).csv))
      case .cover, .scorecard, .channels, .departments, .questions, .withheld, .method, .proof, .figures, .codebook:
        break
      }
    }
    return texts.sorted { $0.0 < $1.0 }
      .map { ReportFile(name: "\(document.survey)-\(period)-\($0).csv", text: $1) }
  }

  private func figures(by breakdown: Breakdown) throws(QueryProblem) -> String {
    let query = Query(survey: document.survey, period: period, breakdown: breakdown, comparison: comparison)
    return FiguresCSV.text([try evidence.scorecard(query)], organisation: evidence.organisation)
  }

  private var effects: [ActionEffect] { evidence.effects(by: period) }
  private var trendPeriods: [Period] { document.trendPeriods(until: period, in: evidence) }

  private func trend() throws(QueryProblem) -> String {
    let cards = trendPeriods.compactMap { try? evidence.scorecard(Query(survey: document.survey, period: $0)) }
    return FiguresCSV.text(cards, organisation: evidence.organisation)
  }

  /// What stands beside each period of the trend.
  private var limits: RecordTable {
    let known = evidence.until(period)
    return RecordTable(
      "limits", TrendMarks.columns,
      document.sheets.filter { $0.kind == .trend }.flatMap { plan in
        TrendMarks(plan.lead, of: known, formats: Formats(language: .english)).records(of: trendPeriods)
      })
  }
}

extension Evidence {
  /// What became of what was done by the end of a period, from what was known then.
  func effects(by period: Period) -> [ActionEffect] {
    let known = until(period)
    return known.actions.isEmpty ? [] : known.effects(of: known.actions)
  }
}

import Indicators
import Records
import Surveys

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
  let figures: BoardFigures

  /// The files, each named after the survey, the period and what it tells.
  func files() -> [ReportFile] {
    var texts = [("definition", definition.csv), ("fieldwork", fieldwork.csv), ("none", text(figures.whole))]
    let parts = [("channel", figures.channels), ("department", figures.departments)]
    texts += parts.compactMap { name, card in card.map { (name, text($0)) } }
    if !figures.targets.isEmpty { texts.append(("targets", RecordTable(figures.targets).csv)) }
    if let lastYear = figures.lastYear { texts.append(("year", text(lastYear))) }
    for (kind, past) in figures.courses where past.contains(where: { $0.card != nil }) {
      let name = kind == .channels ? "course-channel" : "course-department"
      texts.append((name, FiguresCSV.text(past.compactMap(\.card), organisation: evidence.organisation)))
    }
    for kind in Set(document.sheets.map(\.kind)) {
      switch kind {
      case .matrix: if let crossed = figures.crossed { texts.append(("matrix", text(crossed))) }
      case .trend:
        let cards = figures.trend.compactMap(\.card)
        texts += [("trend", FiguresCSV.text(cards, organisation: evidence.organisation)), ("limits", limits.csv)]
      case .drivers: if let drivers = figures.drivers { texts.append(("drivers", RecordTable(drivers).csv)) }
      case .comments: texts.append(("themes", themes.csv))
      case .actions: texts.append(("actions", RecordTable(figures.effects, organisation: evidence.organisation).csv))
      case .cover, .scorecard, .channels, .departments, .questions, .withheld, .method, .proof, .figures, .codebook:
        break
      }
    }
    return texts.sorted { $0.0 < $1.0 }
      .map { ReportFile(name: "\(document.survey)-\(period)-\($0).csv", text: $1) }
  }

  private func text(_ card: Scorecard) -> String { FiguresCSV.text([card], organisation: evidence.organisation) }

  /// What stands beside each period of the trend.
  private var limits: RecordTable {
    let leads = document.sheets.filter { $0.kind == .trend }.map(\.lead)
    return RecordTable(
      "limits", RecordColumn.ofLimits,
      leads.compactMap { figures.series[$0] }.flatMap { TrendMarks.records($0, of: figures.trend.map(\.period)) })
  }
}

import Indicators
import Releases
import Statistics
import Surveys
import Wording

/// Makes rows of what a page shows.
struct ShownRecords {
  let evidence: Evidence
  let period: Period

  func records(of shown: Shown) -> [FigureRecord] {
    switch shown {
    case .figures(let figures, let scorecard):
      figures.map { FigureRecord($0, of: scorecard, organisation: evidence.organisation) }
    case .series(let points): points.map { point($0.figure, in: $0.period) }
    case .rolling(let rolling, let question): records(of: rolling, question)
    case .answers(let distribution, let question): answers(distribution, question)
    case .fieldwork(let fieldwork): records(of: fieldwork)
    case .themes(let reading): themes(reading) + agreement(reading)
    }
  }

  /// A share over several periods, which stand in place of one.
  private func records(of rolling: PooledFigure, _ question: Question) -> [FigureRecord] {
    guard let figure = rolling.figure(of: question), let first = rolling.periods.first, let last = rolling.periods.last
    else { return [] }
    var row = point(figure, in: last, by: rolling.scope.breakdown)
    row.period = "\(first)..\(last)"
    return [row]
  }

  /// A figure of a label in a period; of everybody unless a breakdown is named.
  func point(_ figure: Figure, in period: Period, by breakdown: Breakdown = .none) -> FigureRecord {
    FigureRecord(
      figure, survey: evidence.survey.key, version: version(in: period), period: period, breakdown: breakdown,
      organisation: evidence.organisation)
  }

  /// A row of something that is no indicator.
  func row(
    _ key: String, _ unit: Indicator.Unit, of label: Label = .everybody, by breakdown: Breakdown = .none
  ) -> FigureRecord {
    FigureRecord(
      survey: evidence.survey.key, version: version(in: period), period: period, breakdown: breakdown, label: label,
      organisation: evidence.organisation, indicator: key, unit: unit)
  }

  private func version(in period: Period) -> Int {
    (try? evidence.sheet(of: period).version) ?? evidence.survey.version
  }

  private func answers(_ distribution: Distribution, _ question: Question) -> [FigureRecord] {
    let parts = distribution.parts.map { part in
      var row = row("answer_share", .share)
      row.question = question.key
      row.part = (part.key, part.name)
      row.status = distribution.status
      row.base = distribution.base
      row.value = part.share
      return row
    }
    let outside = distribution.outside.told.map { told in
      var row = row("outside_base", .count)
      row.question = question.key
      row.part = (told.key, told.name)
      row.base = told.count
      row.value = Double(told.count)
      return row
    }
    return parts + outside
  }

  private func themes(_ reading: CommentReading) -> [FigureRecord] {
    guard let counts = reading.themes else { return [] }
    return counts.shown.map { count in
      var row = row(of: reading, "themes", .share, count.theme)
      row.base = counts.comments
      row.value = counts.share(of: count)
      return row
    }
  }

  private func agreement(_ reading: CommentReading) -> [FigureRecord] {
    reading.agreement.flatMap { found in
      var share = row(of: reading, "agreement", .share, found.theme)
      share.base = found.agreement.base
      share.value = found.agreement.share
      share.method = "share"
      var kappa = share
      kappa.value = found.kappa
      kappa.interval = found.interval
      kappa.method = "kappa"
      return [share, kappa]
    }
  }

  private func row(
    of reading: CommentReading, _ key: String, _ unit: Indicator.Unit, _ theme: Theme
  ) -> FigureRecord {
    let label = reading.group.label.map { Label([$0]) } ?? .everybody
    var row = row(key, unit, of: label, by: label == .everybody ? .none : Breakdown(.channel))
    row.question = reading.group.question
    row.part = (theme.key, LocalizedText(ar: theme.arabicName, en: theme.englishName))
    return row
  }
}

extension Distribution.Part {
  fileprivate var key: String { first == last ? first.value : "\(first.value)..\(last.value)" }

  fileprivate var name: LocalizedText {
    guard first != last else { return first.text }
    return LocalizedText(
      ar: "\(first.text(.arabic)) – \(last.text(.arabic))", en: "\(first.text(.english)) – \(last.text(.english))")
  }
}

extension Distribution.Outside {
  /// What may be told of it, by the values under which tallies count it.
  fileprivate var told: [(key: String, name: LocalizedText, count: Int)] {
    switch self {
    case .apart(let notApplicable, let dontKnow, let blank):
      [
        (Choice.notApplicable, LocalizedText(StaffPhrase.notApplicable), notApplicable),
        (Choice.dontKnow, LocalizedText(StaffPhrase.dontKnow), dontKnow),
        (Choice.blank, LocalizedText(StaffPhrase.blank), blank),
      ].filter { $0.count > 0 }
    case .together(let sum): [("outside", LocalizedText(StaffPhrase.anyOutside), sum)]
    case .untold: []
    }
  }
}

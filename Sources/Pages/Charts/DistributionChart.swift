import Indicators
import Surveys
import Wording

/// How the answers to a question are spread: one bar an answer, best first.
struct DistributionChart {
  let id: String
  let title: String
  let question: Question
  let distribution: Distribution
  let formats: Formats

  /// The answers as they are read: the best of a scale first, others in their own order.
  var parts: [Distribution.Part] { question.scale == nil ? distribution.parts : distribution.parts.reversed() }

  /// The picture.
  var drawing: Drawing {
    let rows = parts.map { part in
      RowChart.Row(
        name: formats.words(of: part), value: formats.percent(part.count, of: distribution.base),
        mark: .bar(value: part.share))
    }
    return RowChart(id: id, title: title, axis: ValueAxis(of: .yes), rows: rows, formats: formats).drawing
  }
}

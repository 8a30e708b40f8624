import Indicators
import Surveys
import Wording

/// How the answers on a scale are spread: one bar of a hundred per cent, best first, each part named beside it. The
/// steps are told apart by lightness and by their names; the middle has no colour of its own.
struct StackedChart {
  let id: String
  let title: String
  let question: Question
  /// The answers as they are read, best first.
  let parts: [Distribution.Part]
  let base: Int
  let formats: Formats

  private static let row = 24.0
  private static let thickness = 44.0
  /// A hair of ground between neighbours.
  private static let gap = 0.003

  /// A part with where it lies along the bar.
  private struct Piece {
    let words: String
    let style: String
    let start: Double
    let end: Double

    var middle: Double { (start + end) / 2 }
  }

  /// The picture: names of the first half above the bar, of the second below it, so that none meets another.
  var drawing: Drawing {
    let pieces = self.pieces
    let above = pieces.filter { $0.middle <= 0.5 }
    let below = pieces.filter { $0.middle > 0.5 }
    let top = Double(above.count) * StackedChart.row + 6
    let bottom = top + StackedChart.thickness
    var canvas = Canvas(isMirrored: formats.language == .arabic)
    for piece in pieces where piece.end > piece.start {
      canvas.block(
        from: min(piece.start + StackedChart.gap, piece.end), to: piece.end, y: top, height: StackedChart.thickness,
        style: piece.style)
    }
    for (index, piece) in above.enumerated() {
      let y = 16 + StackedChart.row * Double(above.count - 1 - index)
      canvas.line(piece.middle, y - 10, to: piece.middle, top, style: "leader")
      canvas.text("\u{00A0}\(piece.words)", piece.middle, y, anchor: "start", style: "name")
    }
    for (index, piece) in below.enumerated() {
      let y = bottom + 20 + StackedChart.row * Double(index)
      canvas.line(piece.middle, bottom, to: piece.middle, y + 4, style: "leader")
      canvas.text("\(piece.words)\u{00A0}", piece.middle, y, anchor: "end", style: "name")
    }
    return canvas.drawing(
      id: id, title: title, description: pieces.map(\.words).joined(separator: formats.semicolon),
      height: bottom + Double(below.count) * StackedChart.row + 10)
  }

  private var pieces: [Piece] {
    var start = 0.0
    return parts.map { part in
      defer { start += part.share }
      return Piece(
        words: "\(formats.words(of: part)) \(formats.percent(part.count, of: base))", style: style(of: part),
        start: start, end: start + part.share)
    }
  }

  /// The step of a part among the five of the style sheet, by the middle of its answers; the best answer is 5.
  private func style(of part: Distribution.Part) -> String {
    let values = question.choices.map(\.value)
    guard let first = values.firstIndex(of: part.first.value), let last = values.firstIndex(of: part.last.value),
      values.count > 1
    else { return "step-3" }
    let place = Double(first + last) / 2 / Double(values.count - 1)
    return "step-\(Int((1 + 4 * place).rounded()))"
  }
}

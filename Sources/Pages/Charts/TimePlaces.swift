import Surveys
import Wording

extension Formats {
  /// A canvas on which time runs as it is set, with its text in the direction of the language.
  var timeCanvas: Canvas { Canvas(isMirrored: isTimeMirrored, isTextMirrored: language == .arabic) }
}

/// Where the periods of a chart stand along the line, between a gutter for the numbers of the axis and one for the half
/// of a last label.
struct TimePlaces {
  let count: Int
  let start: Double
  let end: Double

  /// So many periods between two gutters.
  init(_ count: Int, start: Double, end: Double) {
    self.count = count
    self.start = start
    self.end = 1 - end
  }

  /// From one period to the next.
  var step: Double { count > 1 ? (end - start) / Double(count - 1) : end - start }

  /// Where a period stands, from the first.
  func callAsFunction(_ index: Int) -> Double { count > 1 ? start + step * Double(index) : (start + end) / 2 }

  /// On which side of its place a text stands so that nothing is cut off at the edges.
  func anchor(_ index: Int) -> String {
    let place = self(index)
    return place < 0.2 ? "start" : place > 0.8 ? "end" : "middle"
  }
}

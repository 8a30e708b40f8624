import Indicators
import Statistics
import Surveys
import Wording

/// Labels by how many answers they have and by their share, within the limits of chance around everybody's share.
struct FunnelChart {
  let id: String
  let title: String
  let points: [FunnelPoint]
  /// The name of each label, in the same order.
  let names: [String]
  let formats: Formats

  private static let (top, height) = (14.0, 240.0)
  private static let (start, end) = (0.14, 0.15)
  private static let corners = 32

  /// The picture; labels are numbered as in the table beside it.
  var drawing: Drawing {
    var canvas = Canvas(isMirrored: formats.language == .arabic)
    let axis = self.axis
    for tick in axis.ticks {
      canvas.line(0, y(tick, axis), to: 1, y(tick, axis), style: "grid")
      canvas.text(axis.label(tick, formats), 0, y(tick, axis) - 4, anchor: "start", style: "tick")
    }
    canvas.stretched(
      from: 0, to: 1, y: FunnelChart.top, height: FunnelChart.height, shapes: curves(axis, canvas.isMirrored))
    if let target = points.first?.target {
      canvas.line(FunnelChart.start, y(target, axis), to: x(widest), y(target, axis), style: "centre")
    }
    drawLimitNames(axis, on: &canvas)
    let bottom = FunnelChart.top + FunnelChart.height
    for base in [0, widest / 2, widest] {
      canvas.text(formats.count(base), x(base), bottom + 20, anchor: "middle", style: "tick")
    }
    canvas.text(
      formats.say(DifferencePhrase.funnelAxis), (FunnelChart.start + 1 - FunnelChart.end) / 2, bottom + 42,
      anchor: "middle", style: "tick")
    for (index, point) in points.enumerated() { draw(point, number: index + 1, axis, on: &canvas) }
    let said = zip(names, points).map { name, point in
      [name, formats.value(point.figure), formats.say(DifferencePhrase.place(point.place))]
        .joined(separator: formats.comma)
    }
    return canvas.drawing(
      id: id, title: title, description: said.joined(separator: formats.semicolon), height: bottom + 50)
  }

  private func draw(_ point: FunnelPoint, number: Int, _ axis: ValueAxis, on canvas: inout Canvas) {
    guard let value = point.figure.value, let base = point.figure.base else { return }
    let y = self.y(value, axis)
    if let isUp = point.place.isUp { canvas.triangle(x(base), isUp ? y - 22 : y + 22, isUp: isUp, style: "away") }
    canvas.dot(x(base), y, radius: 11, style: "spot")
    canvas.text(formats.count(number), x(base), y + 5, anchor: "middle", style: "spot-number")
  }

  private func drawLimitNames(_ axis: ValueAxis, on canvas: inout Canvas) {
    guard let target = points.first?.target, let limits = FunnelLimits(target: target, base: widest) else { return }
    let inner = y(limits.inner.high, axis)
    // Twelve pixels apart, even where the limits are closer.
    let outer = min(y(limits.outer.high, axis), inner - 12)
    for (y, name) in [(inner, formats.percent(0.95)), (outer, formats.finePercent(0.998))] {
      canvas.text(name, x(widest) + 0.01, y + 4, anchor: "start", style: "tick")
    }
  }

  /// The limits from the smallest label to the largest, as shapes of a stretched box.
  private func curves(_ axis: ValueAxis, _ isMirrored: Bool) -> [String] {
    guard let target = points.first?.target else { return [] }
    let bases = (0..<FunnelChart.corners).map { corner in
      narrowest + (widest - narrowest) * corner * corner / ((FunnelChart.corners - 1) * (FunnelChart.corners - 1))
    }
    let limits = bases.compactMap { base in FunnelLimits(target: target, base: base).map { (base, $0) } }
    func curve(_ style: String, _ end: (FunnelLimits) -> Double) -> String {
      let corners = limits.map { base, limits in
        let place = isMirrored ? 1 - x(base) : x(base)
        return "\(Canvas.short(100 * place)),\(Canvas.short(100 * (1 - axis.part(end(limits)))))"
      }
      return #"<polyline class="\#(style)" points="\#(corners.joined(separator: " "))"/>"#
    }
    return [
      curve("limit", \.inner.low), curve("limit", \.inner.high), curve("limit far", \.outer.low),
      curve("limit far", \.outer.high),
    ]
  }

  private var bases: [Int] { points.compactMap(\.figure.base) }
  private var narrowest: Int { max((bases.min() ?? 1) * 3 / 4, 1) }
  private var widest: Int { FunnelChart.round(bases.max() ?? 1) }

  private var axis: ValueAxis {
    let limits = points.first.flatMap { FunnelLimits(target: $0.target, base: narrowest) }
    return ValueAxis(
      of: .satisfied,
      around: points.compactMap(\.figure.value) + [limits?.outer.low, limits?.outer.high].compactMap { $0 })
  }

  private func x(_ base: Int) -> Double {
    FunnelChart.start + (1 - FunnelChart.start - FunnelChart.end) * Double(base) / Double(widest)
  }

  private func y(_ value: Double, _ axis: ValueAxis) -> Double {
    FunnelChart.top + FunnelChart.height * (1 - axis.part(value))
  }

  /// The next multiple of the largest power of ten below it.
  private static func round(_ base: Int) -> Int {
    var step = 10
    while step * 10 < base { step *= 10 }
    return (base + step - 1) / step * step
  }
}

extension FunnelPoint.Place {
  /// To which side of the limits it lies; `nil` within them.
  var isUp: Bool? {
    switch self {
    case .inside: nil
    case .aboveInner, .aboveOuter: true
    case .belowInner, .belowOuter: false
    }
  }
}

import Foundation
import Tables

/// What one chart shows: its words, the cells that it draws, and what it says that they hold.
struct ChartPart {
  /// One row of values.
  struct Series {
    var name = ""
    var categories = ""
    var values = ""
    var labels: [Int: String] = [:]
    var numbers: [Int: Double] = [:]
    var look = ChartStroke()
  }

  fileprivate(set) var kind = ""
  fileprivate(set) var title = ""
  fileprivate(set) var series: [Series] = []
  /// Which way the names at its axis, and its values, are counted.
  fileprivate var (names, values) = ("", "")
  /// Where the axis of values begins and ends.
  fileprivate var (least, most) = (0.0, 1.0)
  fileprivate var (hasLegend, hidesValues, writesShares, drawsZeros) = (false, false, true, false)
  /// Whether it has what charts of a workbook of ours have not, or a scale that misleads.
  private(set) var isOdd = false

  /// Reads a part.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(PackageProblem) {
    var (walker, chart) = (ChartWalker(), self)
    try XMLWalk.through(
      part, named: name, budget: budget, begin: { walker.begin($0, $1, &chart) },
      end: { walker.end($0, $1, &chart) })
    chart.isOdd = walker.isOdd || !chart.isPlain
    self = chart
  }

  private init() {}

  /// What it shows in one line, whichever program saved it.
  var text: String {
    let rows = series.map { "\($0.name)=\($0.categories)=\($0.values)" }
    return ([kind, title] + rows + ChartPart.scale(from: least, to: most)).joined(separator: "\u{1F}")
  }

  /// What is told of an axis, in tenths; nothing of one that spans the whole scale.
  static func scale(from least: Double, to most: Double) -> [String] {
    let (first, last) = (Int((least * 10).rounded()), Int((most * 10).rounded()))
    return first == 0 && last == 10 ? [] : ["\(first)…\(last)"]
  }

  /// Whether bars, or time, begin at the right side.
  var isRightToLeft: Bool { (kind == "bar" ? values : names) == "maxMin" }

  /// Whether its parts fit each other: bars stand from the top down and say their values themselves, lines rise upwards
  /// beside an axis of shares, and the first of them is the one that the labels belong to.
  private var isPlain: Bool {
    // LibreOffice says so of a chart without any number.
    guard most - least > 0.15 else { return false }
    if drawsZeros, !series.allSatisfy(\.numbers.isEmpty) { return false }
    return switch kind {
    case "bar": names == "maxMin" && !hasLegend && least == 0 && most == 1 && series.allSatisfy(\.look.isLabelled)
    case "line":
      values == "minMax" && hasLegend && !hidesValues && writesShares && (series.first?.look.isEstimate ?? false)
        && series.dropFirst().allSatisfy(\.look.isBesideIt)
    default: false
    }
  }
}

/// Takes a chart's elements in, one by one.
private struct ChartWalker {
  private var check = ElementCheck(.chart)
  private var point: Int?
  private var isStrange = false

  var isOdd: Bool { isStrange || check.stranger != nil }

  mutating func begin(_ element: String, _ attributes: [String: String], _ chart: inout ChartPart) {
    check.begin(element, attributes)
    let value = attributes["val"]
    switch element {
    case "c:barChart", "c:lineChart": chart.kind += element == "c:barChart" ? "bar" : "line"
    case "c:ser": chart.series.append(ChartPart.Series())
    case "c:order", "c:idx": if value != "\(chart.series.count - 1)" { isStrange = true }
    case "c:pt": point = attributes["idx"].flatMap { Int($0) }
    case "c:legend": chart.hasLegend = true
    case "c:dispBlanksAs": chart.drawsZeros = value == "zero"
    case "c:orientation": if isInside("c:valAx") { chart.values = value ?? "" } else { chart.names = value ?? "" }
    case "c:min": if isInside("c:valAx") { chart.least = value.flatMap { Double($0) } ?? 0 }
    case "c:max": if isInside("c:valAx") { chart.most = value.flatMap { Double($0) } ?? 1 }
    case "c:delete": if isInside("c:valAx") { chart.hidesValues = value != "0" }
    case "c:numFmt": if isInside("c:valAx") { chart.writesShares = attributes["formatCode"] == "0%" }
    default: break
    }
    if isInside("c:ser"), let last = chart.series.indices.last {
      chart.series[last].look.note(element, attributes, at: check.path)
    }
  }

  private func isInside(_ element: String) -> Bool { check.path.contains(element) }

  mutating func end(_ element: String, _ text: String, _ chart: inout ChartPart) {
    check.end()
    switch element {
    case "a:t": if isInside("c:title") { chart.title += text } else { isStrange = true }
    case "c:f": refer(text, &chart)
    case "c:v": hold(text, &chart)
    case "c:pt": point = nil
    case "c:formatCode": if !["General", "0%"].contains(text) { isStrange = true }
    case "c:separator": if !["; ", ", ", " ", "\n"].contains(text) { isStrange = true }
    default: break
    }
  }

  private mutating func refer(_ formula: String, _ chart: inout ChartPart) {
    guard let last = chart.series.indices.last else { return isStrange = true }
    let bare = formula.canonicalReference
    let cells = bare.split(separator: "!").last ?? ""
    let reference = cells.contains(":") ? bare : "\(bare):\(cells)"
    if isInside("c:cat") {
      chart.series[last].categories = reference
    } else if isInside("c:val") {
      chart.series[last].values = reference
    } else if !(formula.hasPrefix("\"") && formula.hasSuffix("\"")) {
      isStrange = true
    }
  }

  private mutating func hold(_ text: String, _ chart: inout ChartPart) {
    guard let last = chart.series.indices.last else { return isStrange = true }
    if isInside("c:cat") {
      if let point { chart.series[last].labels[point] = text }
    } else if isInside("c:val") {
      if let point { chart.series[last].numbers[point] = Double(text) ?? .nan }
    } else {
      chart.series[last].name += text
    }
  }
}

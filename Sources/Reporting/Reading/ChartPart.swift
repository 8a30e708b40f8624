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
  }

  private(set) var kind = ""
  private(set) var title = ""
  private(set) var series: [Series] = []
  /// Whether it has what charts of a report have not, or a scale that misleads.
  private(set) var isOdd = false

  /// Reads a part.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(PackageProblem) {
    var (walker, chart) = (ChartWalker(), self)
    try XMLWalk.through(
      part, named: name, budget: budget, begin: { walker.begin($0, $1, &chart) },
      end: { walker.end($0, $1, &chart) })
    chart.isOdd = chart.isOdd || walker.ends != ["c:max 1", "c:min 0"]
    self = chart
  }

  private init() {}

  /// What it shows in one line, whichever program saved it.
  var text: String {
    ([kind, title] + series.map { "\($0.name)=\($0.categories)=\($0.values)" }).joined(separator: "\u{1F}")
  }
}

/// Takes a chart's elements in, one by one.
private struct ChartWalker {
  private var path: [String] = []
  private var point: Int?
  private(set) var ends: Set<String> = []

  mutating func begin(_ element: String, _ attributes: [String: String], _ chart: inout ChartPart) {
    path.append(element)
    let value = attributes["val"]
    switch element {
    case "c:barChart", "c:lineChart": chart.take(kind: element == "c:barChart" ? "bar" : "line")
    case "c:barDir": if value != "bar" { chart.odd() }
    case "c:grouping": if !["clustered", "standard"].contains(value) { chart.odd() }
    case "c:ser": chart.beginSeries()
    case "c:pt": point = attributes["idx"].flatMap { Int($0) }
    case "c:max", "c:min":
      ends.insert("\(element) \(value.flatMap { Double($0) }.map { NumberFormat.general.display($0) } ?? "")")
    case "c:orientation": if value == "maxMin", path.contains("c:valAx"), chart.kind == "line" { chart.odd() }
    case "a:noFill": if isOwnLine { chart.odd() }
    case "a:srgbClr":
      let isSeen = FontLook(colour: FontLook.colour(["rgb": "FF\(value ?? "")"])).isReadable(on: [1, 1, 1])
      if path.contains("c:ser"), path.contains("c:spPr"), !isSeen { chart.odd() }
    case "c:numFmt": if !["0%", "General"].contains(attributes["formatCode"]) { chart.odd() }
    default: if !ChartWalker.usual.contains(element) { chart.odd() }
    }
  }

  mutating func end(_ element: String, _ text: String, _ chart: inout ChartPart) {
    _ = path.popLast()
    switch element {
    case "a:t":
      if path.contains("c:title"), !path.contains("c:plotArea") { chart.add(title: text) } else { chart.odd() }
    case "c:f": chart.refer(text, within: path)
    case "c:v": chart.hold(text, at: point, within: path)
    case "c:pt": point = nil
    default: break
    }
  }

  /// Whether this is how a row of values itself is drawn: the fill of a bar, the stroke of a line.
  private var isOwnLine: Bool {
    let inside = path.suffix(4).prefix(3)
    return inside.elementsEqual(["c:ser", "c:spPr", "a:ln"]) && path.contains("c:lineChart")
      || path.suffix(3).prefix(2).elementsEqual(["c:ser", "c:spPr"])
  }

  private static let usual: Set<String> = [
    "c:chartSpace", "c:date1904", "c:lang", "c:roundedCorners", "c:style", "c:chart", "c:title", "c:tx", "c:rich",
    "a:bodyPr", "a:lstStyle", "a:p", "a:pPr", "a:defRPr", "a:latin", "a:ea", "a:cs", "a:r", "a:rPr", "a:t",
    "a:endParaRPr", "a:solidFill", "a:srgbClr", "a:ln", "a:noFill", "a:prstDash", "a:round", "a:custDash", "a:ds",
    "c:overlay", "c:spPr", "c:autoTitleDeleted", "c:plotArea", "c:layout", "c:varyColors", "c:idx", "c:order", "c:v",
    "c:f", "c:strRef", "c:strCache", "c:ptCount", "c:numRef", "c:numCache", "c:formatCode", "c:cat", "c:val", "c:dLbls",
    "c:txPr", "c:dLblPos", "c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent",
    "c:showBubbleSize", "c:separator", "c:showLeaderLines", "c:extLst", "c:ext", "?:showLeaderLines", "c:gapWidth",
    "c:axId", "c:catAx", "c:valAx", "c:scaling", "c:delete", "c:axPos", "c:majorTickMark", "c:minorTickMark",
    "c:tickLblPos", "c:crossAx", "c:crosses", "c:auto", "c:lblAlgn", "c:lblOffset", "c:noMultiLvlLbl",
    "c:crossBetween", "c:majorUnit", "c:majorGridlines", "c:legend", "c:legendPos", "c:plotVisOnly",
    "c:dispBlanksAs", "c:printSettings", "c:headerFooter", "c:pageMargins", "c:pageSetup", "c:marker", "c:symbol",
    "c:size", "c:smooth", "c:invertIfNegative", "c:hiLowLines", "c:wall", "c:overlap",
  ]
}

extension ChartPart {
  fileprivate mutating func odd() { isOdd = true }
  fileprivate mutating func take(kind: String) { self.kind += kind }
  fileprivate mutating func add(title text: String) { title += text }
  fileprivate mutating func beginSeries() { series.append(Series()) }

  fileprivate mutating func refer(_ formula: String, within path: [String]) {
    guard let last = series.indices.last else { return odd() }
    let bare = ChartTruth.canonical(formula)
    let place = bare.split(separator: "!").last ?? ""
    let reference = place.contains(":") ? bare : "\(bare):\(place)"
    if path.contains("c:cat") {
      series[last].categories = reference
    } else if path.contains("c:val") {
      series[last].values = reference
    } else if !(formula.hasPrefix("\"") && formula.hasSuffix("\"")) {
      odd()
    }
  }

  fileprivate mutating func hold(_ text: String, at point: Int?, within path: [String]) {
    guard let last = series.indices.last else { return odd() }
    if path.contains("c:cat") {
      if let point { series[last].labels[point] = text }
    } else if path.contains("c:val") {
      if let point { series[last].numbers[point] = Double(text) ?? .nan }
    } else {
      series[last].name += text
    }
  }
}

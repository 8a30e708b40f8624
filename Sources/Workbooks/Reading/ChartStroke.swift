/// How a row of values is drawn, as far as it tells a reader which row it is.
struct ChartStroke {
  private var colour = ""
  private var width = 0
  private var isDashed = false
  private var hasLabels = false
  private var writesShares = false
  private var isMarked = false

  /// Takes one of its elements in; the path ends with it.
  mutating func note(_ element: String, _ attributes: [String: String], at path: [String]) {
    let value = attributes["val"] ?? ""
    switch element {
    case "a:ln" where isOwn(path, 1): width = attributes["w"].flatMap { Int($0) } ?? 0
    case "a:srgbClr" where isOwn(path, 3): colour = value.lowercased()
    case "a:prstDash": isDashed = true
    case "c:numFmt": writesShares = path.contains("c:dLbls")
    case "c:showVal": hasLabels = value == "1"
    case "c:symbol": isMarked = value != "none"
    default: break
    }
  }

  /// Whether an element lies so deep in how the line itself is drawn, not its marks or labels.
  private func isOwn(_ path: [String], _ depth: Int) -> Bool {
    path.dropLast(depth).suffix(2).elementsEqual(["c:ser", "c:spPr"])
  }

  /// Whether its values stand at it, as shares.
  var isLabelled: Bool { hasLabels && writesShares }
  /// Whether it is the row that a line chart is about: broad, green, whole and with its values.
  var isEstimate: Bool { colour == ChartStroke.green && width >= 25_000 && !isDashed && isLabelled }
  /// Whether it is an end of the range or a middle: thin, dashed, in another colour and without values.
  var isBesideIt: Bool { colour != ChartStroke.green && width <= 13_000 && isDashed && !hasLabels && !isMarked }

  private static let green = "1f7a4f"
}

import Indicators
import Surveys
import Wording

/// Whether any label lies farther from everybody's share than chance would bring: a chart with its table.
struct FunnelView {
  /// One label.
  struct Row {
    let number: String
    let name: String
    /// Its page; `nil` where it has none.
    let href: String?
    let base: String
    let value: String
    let place: String
    /// A shape that says where it lies, before the words.
    let shape: String
  }

  let heading: String
  let findings: [String]
  let reading: String
  let chart: Drawing
  let caption: String
  let numberHeading: String
  let nameHeading: String
  let baseHeading: String
  let valueHeading: String
  let placeHeading: String
  let rows: [Row]

  /// Points of one question, in the organisation's order; `nil` below two.
  init?(_ points: [FunnelPoint], by dimension: Dimension, organisation: Organisation, frame: StaffFrame) {
    guard points.count > 1, let sample = points.first else { return nil }
    let formats = frame.formats
    let names = points.map { formats(organisation.name(of: $0.figure.label, in: Breakdown(dimension))) }
    heading = formats.say(DifferencePhrase.funnelHeading(dimension))
    findings = FunnelView.findings(zip(names, points).map { ($0, $1.place) }, dimension).map { formats.say($0) }
    let target = formats.value(sample.target, of: sample.figure.indicator)
    reading = formats.say(DifferencePhrase.funnelReading(dimension, target: target))
    chart = FunnelChart(id: "funnel", title: heading, points: points, names: names, formats: formats).drawing
    caption = formats.say(StaffPhrase.tableOf(heading))
    numberHeading = formats.say(DifferencePhrase.number)
    nameHeading = formats(dimension.name)
    baseHeading = formats.say(StaffPhrase.answers)
    valueHeading = formats(sample.figure.indicator.name)
    placeHeading = formats.say(DifferencePhrase.placeHeading)
    rows = points.indices.map { index in
      Row(
        number: formats.count(index + 1), name: names[index],
        href: frame.link(to: points[index].figure.label, in: Breakdown(dimension)),
        base: formats.base(points[index].figure),
        value: formats.value(points[index].figure), place: formats.say(DifferencePhrase.place(points[index].place)),
        shape: points[index].place.isUp.map { $0 ? "▲" : "▼" } ?? "=")
    }
  }

  private static func findings(_ places: [(String, FunnelPoint.Place)], _ dimension: Dimension) -> [DifferencePhrase] {
    let outside: [FunnelPoint.Place] = [.aboveOuter, .belowOuter, .aboveInner, .belowInner]
    let said = outside.compactMap { place -> DifferencePhrase? in
      let names = places.filter { $0.1 == place }.map(\.0)
      return names.isEmpty ? nil : .away(names, place)
    }
    return said.isEmpty ? [.nobodyAway(dimension)] : said
  }
}

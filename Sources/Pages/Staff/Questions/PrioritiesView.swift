import Indicators
import Statistics
import Surveys
import Wording

/// Which questions go with the overall rating and are rated low: a grid with its table.
struct PrioritiesView {
  /// One question.
  struct Row {
    let number: String
    let name: String
    let href: String
    let priority: String
    let rho: String
    let weight: String
    let performance: String
    let people: String
    /// Said in the place of its figures, where fewer than fifty gave both answers.
    let silence: String?
  }

  let heading: String
  let finding: String
  let reading: String
  /// That what is told comes from pairs of answers; `nil` where nobody left anything empty.
  let pairs: String?
  let chart: Drawing
  let caption: String
  let numberHeading: String
  let nameHeading: String
  let priorityHeading: String
  let rhoHeading: String
  let weightHeading: String
  let performanceHeading: String
  let peopleHeading: String
  /// Whether correlations and weights are shown.
  let isForAnalyst: Bool
  /// Over how many columns a silence goes.
  let span: Int
  let rows: [Row]

  /// The questions in the order in which they are asked; `nil` where none has a place in the grid.
  init?(_ drivers: Drivers?, of survey: Survey, frame: StaffFrame) {
    guard let drivers, drivers.drivers.contains(where: { $0.quadrant != nil }) else { return nil }
    let formats = frame.formats
    let named = drivers.drivers.enumerated().map { index, driver in
      (number: index + 1, name: PrioritiesView.name(driver, survey, formats), driver: driver)
    }
    let first = named.filter { $0.driver.quadrant == .fixFirst }.map(\.name)
    heading = formats.say(DriverPhrase.heading)
    finding = formats.say(first.isEmpty ? DriverPhrase.nothingToStartWith : .startWith(first))
    reading = formats.say(DriverPhrase.reading)
    pairs = drivers.pairs.flatMap { $0.lowerBound < $0.upperBound ? formats.say(DriverPhrase.pairs($0)) : nil }
    chart =
      QuadrantChart(
        id: "priorities", title: heading, drivers: drivers, spots: named.filter { $0.driver.quadrant != nil },
        formats: formats
      ).drawing
    caption = formats.say(StaffPhrase.tableOf(heading))
    numberHeading = formats.say(DifferencePhrase.number)
    nameHeading = formats.say(StaffPhrase.question)
    priorityHeading = formats.say(DriverPhrase.quadrantHeading)
    rhoHeading = formats.say(DriverPhrase.rho)
    weightHeading = formats.say(DriverPhrase.weight)
    performanceHeading = formats.say(DriverPhrase.performance)
    peopleHeading = formats.say(DriverPhrase.people)
    isForAnalyst = frame.detail == .analyst
    span = isForAnalyst ? 5 : 3
    rows = named.map { number, name, driver in
      Row(
        number: formats.count(number), name: name, href: frame.link("/questions/\(driver.question)"),
        priority: driver.quadrant.map { formats.say(DriverPhrase.quadrant($0)) } ?? formats.absent,
        rho: driver.rho.map(formats.coefficient) ?? formats.absent,
        weight: driver.weight.map(formats.percent) ?? formats.absent,
        performance: driver.performance.map(formats.points) ?? formats.absent,
        people: driver.n.map(formats.count) ?? formats.absent,
        silence: driver.n == nil ? formats.say(DriverPhrase.tooFewPairs) : nil)
    }
  }

  /// The piece of the policy that it measures, which is shorter than its words.
  private static func name(_ driver: Drivers.Driver, _ survey: Survey, _ formats: Formats) -> String {
    guard let question = survey.question(driver.question) else { return driver.question }
    return formats(question.policy?.name ?? question.title)
  }
}

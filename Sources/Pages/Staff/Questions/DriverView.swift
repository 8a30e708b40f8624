import Indicators
import Surveys
import Wording

/// How one question goes with the overall rating, in words.
struct DriverView {
  let heading: String
  let said: [String]
  /// Whether there are figures behind it, which analysts are shown.
  let isMeasured: Bool

  /// `nil` for the overall question itself, and where nothing is told of the period.
  init?(_ drivers: Drivers?, of question: Question, isForAnalyst: Bool, _ formats: Formats) {
    guard let driver = drivers?.drivers.first(where: { $0.question == question.key }) else { return nil }
    heading = formats.say(DriverPhrase.placeHeading)
    guard let people = driver.n, let rho = driver.rho else {
      said = [formats.say(DriverPhrase.tooFewPairs)]
      isMeasured = false
      return
    }
    let strength = DriverPhrase.strength(
      rho: formats.coefficient(rho), weight: driver.weight.map(formats.percent),
      performance: driver.performance.map(formats.points), people: people)
    let place = driver.quadrant.map { formats.say(DriverPhrase.place($0)) }
    said = [place, isForAnalyst ? formats.say(strength) : nil].compactMap(\.self)
    isMeasured = true
  }
}

/// Where the targets of a question stand.
struct TargetView {
  let heading: String
  let said: [String]

  /// `nil` where no target holds.
  init?(_ standings: [TargetStanding], of question: Question, organisation: Organisation, _ formats: Formats) {
    guard !standings.isEmpty else { return nil }
    heading = formats.say(DriverPhrase.targetHeading)
    said = standings.map { standing in
      let aim = standing.target.aim
      let name = organisation.name(of: aim.scope.label, in: aim.scope.breakdown)
      let words = DriverPhrase.target(
        value: formats.value(standing.target.value, of: aim.indicator), since: standing.target.since,
        standing.standing)
      let sight = standing.sight.map {
        " " + formats.say(DetectablePhrase.target($0, aim.indicator.unit))
      }
      return "\(formats(aim.indicator.name))\(formats.comma)\(formats(name)). \(formats.say(words))\(sight ?? "")"
    }
  }
}

/// How well the rating questions measure one thing, in a sentence.
struct ReliabilityView {
  let heading: String
  let said: String

  /// What may be said of it; `nil` stands for too few.
  init(_ reliability: Reliability?, _ formats: Formats) {
    heading = formats.say(DriverPhrase.reliabilityHeading)
    said = formats.say(reliability.map(DriverPhrase.reliability) ?? .reliabilityUnknown)
  }
}

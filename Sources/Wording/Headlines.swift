package import Indicators
import Releases
package import Surveys

/// What figures say, in sentences: the same on the dashboard and on the cover of the workbook.
package enum Headlines {
  /// A survey's overall question in sentences, told apart by what they tell of.
  package struct Story: Equatable, Sendable {
    /// Where the figure stands to what came before.
    package var headline: String
    /// How many answered, and how exact the level is; `nil` where nothing may be told.
    package var precision: String?
    /// What changed, a sentence a dimension.
    package var changes: [String]
    /// Where nothing changed, or nothing can be compared, and what is withheld.
    package var rest: [String]

    /// All of them in their order.
    package var sentences: [String] { [headline] + [precision].compactMap(\.self) + changes + rest }
  }

  /// At most five sentences on a survey's overall question, the first of which is the headline.
  package static func overview(
    overall: Scorecard, byChannel: Scorecard, byDepartment: Scorecard, organisation: Organisation,
    responseRate: ResponseRate?, reading: Reconciliation?, formats: Formats
  ) -> [String] {
    story(
      overall: overall, byChannel: byChannel, byDepartment: byDepartment, organisation: organisation,
      responseRate: responseRate, reading: reading, formats: formats)?.sentences ?? []
  }

  /// What may be said of a survey's overall question; `nil` where it has none.
  ///
  /// - Parameters:
  ///   - overall: everybody together.
  ///   - reading: where the overall rating stands to what came before; `nil` where nothing of it may be told.
  ///   - formats: with marks, where the sentences stand in text that cannot isolate numbers itself.
  package static func story(
    overall: Scorecard, byChannel: Scorecard, byDepartment: Scorecard, organisation: Organisation,
    responseRate: ResponseRate?, reading: Reconciliation?, formats: Formats
  ) -> Story? {
    guard let question = overall.survey.overall, let indicator = Indicator.indicators(of: question).first
    else { return nil }
    let figure = overall.figure(indicator, of: question.key, for: .everybody)
    let movements = [byChannel, byDepartment].compactMap {
      Movement($0, indicator, of: question, organisation: organisation, language: formats.language)
    }
    let headline =
      reading.map { formats.say(ReconciliationPhrase($0)) }
      ?? formats.say(level(figure, indicator, in: overall.period))
    var story = Story(headline: headline, changes: [], rest: [])
    if let figure, figure.base != nil {
      let ratings = overall.figure(.base, of: nil, for: .everybody)?.base
      story.precision = formats.say(
        FindingPhrase.precision(figure, ratings: ratings, rate: responseRate?.rate.map(formats.percent) ?? ""))
    }
    for said in Movement.said(of: movements) {
      if case .changed = said { story.changes.append(formats.say(said)) } else { story.rest.append(formats.say(said)) }
    }
    let silent = movements.map { ($0.dimension, $0.withheld) }
    let (channels, departments) = (count(silent, .channel), count(silent, .department))
    if channels + departments > 0 {
      story.rest.append(formats.say(FindingPhrase.withheld(channels: channels, departments: departments)))
    }
    return story
  }

  /// One sentence on a question under one label: `«Interview»: Satisfaction 80% …`.
  package static func label(
    _ name: String, _ figure: Figure?, _ indicator: Indicator, in period: Period, formats: Formats
  )
    -> String
  {
    "\(name): \(formats.say(level(figure, indicator, in: period)))"
  }

  /// One sentence on one indicator of a question, for everybody together.
  package static func question(_ question: Question, in scorecard: Scorecard, formats: Formats) -> String {
    guard let indicator = Indicator.indicators(of: question).first else { return formats(question.title) }
    let figure = scorecard.figure(indicator, of: question.key, for: .everybody)
    return formats.say(level(figure, indicator, in: scorecard.period))
  }

  /// One sentence on what a table by channel or department shows: its title.
  package static func breakdown(
    _ scorecard: Scorecard, question: Question, organisation: Organisation, formats: Formats
  ) -> String {
    guard let indicator = Indicator.indicators(of: question).first else { return formats(question.title) }
    let movement = Movement(scorecard, indicator, of: question, organisation: organisation, language: formats.language)
    let said = movement.flatMap { Movement.said(of: [$0]).first }
    return formats.say(said ?? .breakdown(indicator, scorecard.breakdown.dimensions.first, scorecard.period))
  }

  private static func level(_ figure: Figure?, _ indicator: Indicator, in period: Period) -> FindingPhrase {
    guard let figure, figure.value != nil else { return .levelWithheld(indicator, period) }
    guard let change = figure.change else { return .level(indicator, figure, period) }
    return .levelWithVerdict(indicator, figure, period, change)
  }

  private static func count(_ silent: [(Dimension, Int)], _ dimension: Dimension) -> Int {
    silent.filter { $0.0 == dimension }.reduce(0) { $0 + $1.1 }
  }
}

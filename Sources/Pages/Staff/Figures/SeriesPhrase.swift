import Indicators
import Statistics
import Surveys
import Wording

/// What a series says, and how its chart is read.
enum SeriesPhrase: Phrase {
  /// The heading over the small charts of one dimension.
  case each(Dimension)
  /// How small charts are read: their one scale.
  case multiplesReading(low: String, high: String)
  /// The heading of the table that holds the same numbers.
  case inATable
  /// A way to the page of one dimension.
  case details(Dimension)
  /// Whether a series left its own habit.
  case verdict(Verdict)
  /// The sentence above a chart.
  case finding(Verdict, Period)
  /// What the dashed line and the band are; the value of the centre line.
  case method(Series.Method, centre: String)
  /// What the fine line at each point is.
  case ranges
  /// From where to where the scale goes.
  case scale(low: String, high: String)
  /// Why a point is more than chance, in a sentence.
  case signal(Signal)
  /// The same beside a point.
  case shortSignal(Signal)
  /// What shaded periods are.
  case seasons
  case season(Season)
  case seasonDays(Season, Int)
  case signalsHeading
  case actionsHeading
  case actionsReading
  /// An action with the day on which it began.
  case action(String, since: Day)
  /// That an action began in a period, in its row of the table.
  case actionBegan(Int)
  /// From the first to the last value of a small chart, for those who do not see it.
  case course(first: String, Period, last: String, Period)
}

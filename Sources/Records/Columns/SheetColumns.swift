import Indicators
import Surveys
import Wording

/// The columns of what a report tells beside its figures: who was asked, what comments speak of, what was done, the limits
/// of a trend, and what the report is.
extension RecordColumn {
  package static let served = RecordColumn("served", LocalizedText(RecordWord.served), kind: .integer)
  package static let invited = RecordColumn("invited", LocalizedText(RecordWord.invited), kind: .integer)
  package static let responseRate = RecordColumn("response_rate", Indicator.responseRate.name, kind: .number)
  package static let eligible = RecordColumn(
    "eligible", LocalizedText(FieldworkPhrase.shareOfServices), kind: .number)
  package static let answered = RecordColumn("answered", LocalizedText(FieldworkPhrase.shareOfAnswers), kind: .number)
  package static let theme = RecordColumn("theme")
  package static let comments = RecordColumn("comments", LocalizedText(CommentsPhrase.comments), kind: .integer)
  package static let share = RecordColumn("share", kind: .number)
  package static let number = RecordColumn("number", kind: .integer)
  package static let textArabic = RecordColumn("text_ar")
  package static let textEnglish = RecordColumn("text_en")
  package static let since = RecordColumn("since", LocalizedText(RecordWord.since))
  package static let ended = RecordColumn("ended")
  package static let compared = RecordColumn("compared")
  package static let beforeBase = RecordColumn("before_n", LocalizedText(RecordWord.answersBefore), kind: .integer)
  package static let before = RecordColumn("before", LocalizedText(RecordWord.before), kind: .number)
  package static let afterBase = RecordColumn("after_n", LocalizedText(RecordWord.answersAfter), kind: .integer)
  package static let after = RecordColumn("after", LocalizedText(RecordWord.after), kind: .number)
  package static let difference = RecordColumn("difference", kind: .number)
  package static let centre = RecordColumn("centre", LocalizedText(RecordWord.centre), kind: .number)
  package static let lowerLimit = RecordColumn("lower_limit", LocalizedText(RecordWord.lowLimit), kind: .number)
  package static let upperLimit = RecordColumn("upper_limit", LocalizedText(RecordWord.highLimit), kind: .number)
  package static let target = RecordColumn("target", LocalizedText(TargetPhrase.target), kind: .number)
  package static let performance = RecordColumn("performance", LocalizedText(DriverPhrase.performance), kind: .number)
  package static let quadrant = RecordColumn("quadrant", LocalizedText(DriverPhrase.quadrantHeading))
  package static let actions = RecordColumn("actions", LocalizedText(RecordWord.actionsBegun))
  package static let kind = RecordColumn("kind")
  package static let key = RecordColumn("key")
  package static let detail = RecordColumn("detail")
}

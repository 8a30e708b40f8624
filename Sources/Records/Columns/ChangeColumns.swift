import Surveys
import Wording

/// The columns of a figure that programs read, and those of its change.
extension RecordColumn {
  package static let labelArabic = RecordColumn("label_ar")
  package static let method = RecordColumn("method")
  package static let changeFrom = RecordColumn("change_from")
  package static let changeDifference = RecordColumn(
    "change_difference", LocalizedText(RecordWord.changeInPoints), kind: .number)
  package static let changeLow = RecordColumn("change_low", kind: .number)
  package static let changeHigh = RecordColumn("change_high", kind: .number)
  package static let p = RecordColumn("p", kind: .number)
  package static let adjusted = RecordColumn("p_adjusted", kind: .number)
  package static let verdict = RecordColumn("verdict", LocalizedText(ReportPhrase.verdict))
  package static let family = RecordColumn("family")
  package static let detectable = RecordColumn(
    "detectable", LocalizedText(ReportPhrase.detectable), kind: .number)
  package static let part = RecordColumn("part", LocalizedText(ExportPhrase.part))
  package static let name = RecordColumn("name")
  package static let definition = RecordColumn("definition")
}

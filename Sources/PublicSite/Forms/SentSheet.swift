package import Ballots
package import HTTP

extension FormFields {
  /// What was answered to the questions of a form.
  package var sheet: AnswerSheet { AnswerSheet(fields: values, damaged: damaged) }
}

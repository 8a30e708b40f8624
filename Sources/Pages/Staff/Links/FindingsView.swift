import Tables
import Wording

/// The mistakes of a file, line by line, the same one once.
struct FindingsView {
  /// One mistake.
  struct Row {
    let line: String
    let column: String
    let wrong: String
    /// That the same is wrong elsewhere.
    let also: String?
    let right: String
  }

  let heading: String
  let text: String
  let lineHeading: String
  let columnHeading: String
  let wrongHeading: String
  let rightHeading: String
  let rows: [Row]
  let more: String?

  /// How many mistakes are shown at a time.
  static let shown = 100

  /// What a file is refused for, with the words of its kind; `nil` where there is nothing.
  init?<Finding: RowFinding>(
    _ findings: [Finding], heading: String, text: String, column: (Finding) -> String?, wrong: (Finding) -> String,
    right: (Finding) -> String, _ formats: Formats
  ) {
    guard !findings.isEmpty else { return nil }
    let told = RepeatedFinding.told(findings)
    let more = told.count - FindingsView.shown
    self.heading = heading
    self.text = text
    lineHeading = formats.say(UploadPhrase.line)
    columnHeading = formats.say(UploadPhrase.column)
    wrongHeading = formats.say(UploadPhrase.wrong)
    rightHeading = formats.say(UploadPhrase.right)
    rows = told.prefix(FindingsView.shown).map { told in
      Row(
        line: formats.count(told.finding.line), column: column(told.finding).map(formats.code) ?? formats.absent,
        wrong: wrong(told.finding),
        also: told.more > 0
          ? formats.say(TablePhrase.alsoInRows(told.more, lines: Array(told.firstLines))) : nil,
        right: right(told.finding))
    }
    self.more = more > 0 ? formats.say(UploadPhrase.moreFindings(more)) : nil
  }
}

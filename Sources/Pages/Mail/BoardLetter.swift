package import Documents
package import Indicators
package import Surveys
package import Wording

/// The letter with which a report goes to the board: what it says before anybody opens the workbook.
package struct BoardLetter: Sendable {
  package let title: LocalizedText
  /// Whose report it is; `nil` where nobody has said so.
  package let charity: LocalizedText?
  package let period: Period
  /// The findings of the report's cover, the headline first.
  package let findings: [String]
  /// Where the overall rating stands to its target; `nil` where it has none.
  package let goal: String?
  /// How many of those who were invited answered.
  package let response: String
  /// The overall question by channel, for the chart; `nil` where nothing by channel was published.
  package let channels: Scorecard?
  /// Of the survey, for the chart.
  package let targets: [Target]
  package let organisation: Organisation
  package let fiscalYear: FiscalYear
  package let formats: Formats

  /// A letter; its words were written with the same `formats`, which put marks around what reads from left to right.
  package init(
    title: LocalizedText, charity: LocalizedText? = nil, period: Period, findings: [String],
    goal: String? = nil, response: String, channels: Scorecard?, targets: [Target] = [], organisation: Organisation,
    fiscalYear: FiscalYear, formats: Formats
  ) {
    self.title = title
    self.charity = charity
    self.period = period
    self.findings = findings
    self.goal = goal
    self.response = response
    self.channels = channels
    self.targets = targets
    self.organisation = organisation
    self.fiscalYear = fiscalYear
    self.formats = formats
  }

  /// What stands in the list of letters.
  package var subject: String {
    let plain = formats.isolating(.none)
    return plain.say(MailPhrase.subject(title: plain(title), period: periodName(plain)))
  }

  /// How the workbook is called: letters, blanks and digits.
  package var attachmentName: String { "\(fileTitle).xlsx" }

  private var fileTitle: String {
    let plain = formats.isolating(.none)
    return plain.say(MailPhrase.attachmentName(title: plain(title), period: plain.period(period)))
  }

  /// The chart; `nil` where no channel has a figure that may be drawn.
  package var chart: MailChart? {
    guard let channels, let question = channels.survey.overall,
      let indicator = Indicator.indicators(of: question).first
    else { return nil }
    let rows = channels.labels.compactMap { label in
      channels.figure(indicator, of: question.key, for: label).map {
        (name: formats(organisation.name(of: label, in: channels.breakdown)), figure: $0)
      }
    }
    guard rows.contains(where: { $0.figure.value != nil }) else { return nil }
    let title = formats.say(MailPhrase.chartTitle(period: formats.period(period)))
    let chart = DotChart(
      id: "channels", title: title, indicator: indicator, rows: rows, formats: formats,
      targets: RowTargets(targets, of: question.key, indicator, by: channels.breakdown, in: period))
    return MailChart(chart.drawing, language: formats.language)
  }

  /// The period as the calendar and, where it differs, the fiscal year name it.
  func periodName(_ formats: Formats) -> String {
    let name = formats.period(period)
    return formats.fiscalName(period, in: fiscalYear).map { "\(name) (\($0))" } ?? name
  }

  /// What is said of the workbook, and of what was printed of it.
  func attached(_ size: Int, isPrinted: Bool) -> String {
    let workbook = formats.say(MailPhrase.attached(name: fileTitle, size: formats.fileSize(size)))
    return isPrinted ? "\(workbook) \(formats.say(MailPhrase.attachedPaper))" : workbook
  }
}

extension BoardLetter {
  /// The letter in plain text.
  package func text(size: Int, fingerprint: Fingerprint, isPrinted: Bool = false) -> String {
    let head = [formats(title), periodName(formats), formats.bounds(period)]
    let said = [formats.say(ReportPhrase.findings)] + findings.map { "• \($0)" }
    let aimed = goal.map { [$0] } ?? []
    let answered = aimed + ["\(formats(Indicator.responseRate.name)): \(response)"]
    let drawn = chart.map { [formats.say(MailPhrase.chartHeading), $0.description] } ?? []
    let file = [attached(size, isPrinted: isPrinted), formats.say(MailPhrase.proof), formats.code("\(fingerprint)")]
    let parts = [head, said, answered, drawn, file, [formats.say(MailPhrase.whySent)]]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}

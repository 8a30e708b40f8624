import Indicators
import Statistics
package import Surveys
import Wording
import Workbooks

extension PageExport {
  /// Two sheets: the figures, and what they mean.
  var workbook: Workbook {
    let title = "\(survey.title(language)) – \(formats.period(period))"
    return Workbook(
      properties: Workbook.Properties(
        title: title, subject: formats.say(ExportPhrase.subject), company: "", language: language, created: today
      ), sheets: [figuresSheet(title), definitionsSheet(title)])
  }

  private var formats: Formats { Formats(language: language, isolation: .marks) }

  private func figuresSheet(_ title: String) -> Sheet {
    let columns = ExportColumn.all
    let head: [Row] = [
      .spanning(title, .title), .spanning(lead, .lead), Row(columns.map { .text($0.heading(formats), .heading) }),
    ]
    let rows = records.map { record in Row(columns.map { $0.cell(record, words, formats) }) }
    return Sheet(
      name: formats.say(ExportPhrase.figuresSheet), rightToLeft: language == .arabic,
      widths: columns.map(\.width), rows: head + rows, frozenRows: 3,
      headingRow: 2, onePage: false)
  }

  /// The period in both calendars, and with what it is compared.
  private var lead: String {
    ([formats.bounds(period)] + (comparison.map { [formats.say(ReportPhrase.comparedWith($0))] } ?? []))
      .joined(separator: language == .arabic ? "، " : ", ")
  }

  private func definitionsSheet(_ title: String) -> Sheet {
    let heads = [ReportPhrase.indicator].map(formats.say) + [ExportPhrase.meaning, .formula, .source].map(formats.say)
    let marks: [Row] = [
      .blank, .spanning(formats.say(MarkWord.withheld(survey.release.kShow)), .note),
      .spanning(formats.say(MarkWord.star(Status.freeBase)), .note),
      .spanning(formats.say(StatusPhrase.boundNote), .note),
    ]
    let rows = definitions.map { definition in
      Row(
        [definition.name(language), definition.reading(language), definition.formula, definition.source].map {
          .text($0, .body)
        })
    }
    return Sheet(
      name: formats.say(ExportPhrase.definitionsSheet), rightToLeft: language == .arabic, widths: [26, 60, 50, 40],
      rows: [.spanning(title, .title), Row(heads.map { .text($0, .heading) })] + rows + marks, frozenRows: 2,
      headingRow: 1, onePage: false)
  }
}

extension Breakdown {
  /// The names of its dimensions; everybody's where it has none.
  package var name: LocalizedText {
    guard !dimensions.isEmpty else { return LabelNames.everybody }
    return LocalizedText(
      ar: dimensions.map { $0.name(.arabic) }.joined(separator: LabelNames.separator),
      en: dimensions.map { $0.name(.english) }.joined(separator: LabelNames.separator))
  }
}

package import Indicators
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
    let heads: [String] =
      [ExportPhrase.breakdown, .group].map(formats.say) + [ReportPhrase.period, .question, .indicator].map(formats.say)
      + [formats.say(ExportPhrase.part)] + [ReportPhrase.base, .value, .low, .high].map(formats.say)
      + [formats.say(ExportPhrase.status)] + [ReportPhrase.difference, .verdict].map(formats.say)
    let head: [Row] = [
      .spanning(title, .title), .spanning(lead, .lead), Row(heads.map { .text($0, .heading) }),
    ]
    return Sheet(
      name: formats.say(ExportPhrase.figuresSheet), rightToLeft: language == .arabic,
      widths: [16, 26, 18, 40, 24, 22, 11, 11, 11, 11, 24, 12, 20], rows: head + records.map(row), frozenRows: 3,
      headingRow: 2, onePage: false)
  }

  /// The period in both calendars, and with what it is compared.
  private var lead: String {
    ([formats.bounds(period)] + (comparison.map { [formats.say(ReportPhrase.comparedWith($0))] } ?? []))
      .joined(separator: language == .arabic ? "، " : ", ")
  }

  private func row(_ record: FigureRecord) -> Row {
    let isWithheld = record.status == .withheld
    func number(_ value: Double?, _ style: CellStyle) -> Cell { isWithheld ? .withheld : .number(value, style) }
    let end = CellStyle(of: record.unit)
    let change = record.change
    let words = [
      formats(Breakdown(record.breakdown)?.name ?? LabelNames.everybody), record.labelName(language),
      Period(record.period).map(formats.period) ?? record.period, question(of: record),
      definition(of: record)?.name(language) ?? record.indicator, record.part?.name(language) ?? "",
    ]
    return Row(
      words.map { .text($0, .body) }
        + [
          isWithheld ? .withheld : .count(record.base),
          number(record.value, CellStyle(of: record.unit, record.status, record.bound)),
          number(record.interval?.low, end), number(record.interval?.high, end),
          .text(record.status.name(language), .remark),
          change?.difference.map { .text(formats.difference($0, in: record.unit), .remark) } ?? .empty,
          change.map { .text("\($0.verdict.shape) \($0.verdict.name(language))", .remark) } ?? .empty,
        ])
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

import Indicators
import Surveys
import Wording

/// What is told openly of cards and links that staff handed out.
struct CardsView {
  let heading: String
  /// Who issues and who reads, then what is unusual.
  let lines: [String]
  /// How many lie unused, department by department; `nil` where none were issued.
  let table: PlainTable?
  let reading: String

  /// The words of what a page tells.
  init(_ page: FieldworkPage, _ formats: Formats) {
    let departments = page.cards(by: .department)
    heading = formats.say(FieldworkPhrase.cards)
    let most = [Dimension.channel, .department].flatMap { dimension in
      page.cards(by: dimension).filter(\.isMost).map { (dimension, $0) }
    }
    func name(_ report: CardsReport, _ dimension: Dimension) -> String {
      formats(page.organisation.name(of: report.label, in: Breakdown(dimension)))
    }
    lines =
      [formats.say(page.frame.isAlone ? FieldworkPhrase.dutiesTogether : .dutiesApart)]
      + most.map { formats.say(FieldworkPhrase.mostlyCards(name($1, $0))) }
      + departments.filter(\.isOver).map { formats.say(FieldworkPhrase.overQuota(name($0, .department))) }
    table =
      departments.isEmpty
      ? nil
      : PlainTable(
        caption: formats.say(StaffPhrase.tableOf(heading)), nameHeading: formats(Dimension.department.name),
        headings: [FieldworkPhrase.cardsIssued, .cardsUnused, .cardsQuota].map { formats.say($0) },
        rows: departments.map { report in
          PlainTable.Row(
            name: name(report, .department),
            cells: [
              formats.count(report.issued), report.unused.map(formats.count) ?? formats.absent,
              formats.count(report.quota),
            ])
        })
    reading = formats.say(FieldworkPhrase.cardsReading)
  }
}

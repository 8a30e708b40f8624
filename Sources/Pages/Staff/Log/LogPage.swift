package import Access
import CSV
import Wording

/// What happened: with the accounts, or with everything else of which the journal tells.
package struct LogPage: Sendable {
  /// Which of the two, the newest first.
  package enum Rows: Sendable {
    case accounts([StaffEvent])
    case journal([JournalEntry])
  }

  package let frame: StaffFrame
  package let rows: Rows
  /// What was asked for: `name` (of accounts alone), `kind`, `from` and `to`.
  package let form: TypedForm
  /// The last number shown, behind which older ones stand; `nil` where there are none.
  package let older: Int?

  /// A page of what was asked for.
  package init(frame: StaffFrame, rows: Rows, form: TypedForm, older: Int?) {
    self.frame = frame
    self.rows = rows
    self.form = form
    self.older = older
  }

  /// Rows on a page.
  package static let most = 50
  /// Rows in a file.
  package static let mostInFile = 20_000

  /// The page.
  package var html: String { Templates.render("log", LogView(self)) }

  /// The rows as a table to keep.
  package var csv: String {
    let formats = frame.formats.isolating(.none)
    var writer = CSVWriter()
    switch rows {
    case .accounts(let events):
      writer.add(["number", "at", "actor", "kind", "subject", "role", "what"].map(CSVWriter.Cell.text))
      for event in events { writer.add(LogPage.cells(event, formats)) }
    case .journal(let entries):
      writer.add(["number", "day", "kind", "subject", "digest", "what"].map(CSVWriter.Cell.text))
      for entry in entries { writer.add(LogPage.cells(entry, formats)) }
    }
    return writer.text
  }

  private static func cells(_ event: StaffEvent, _ formats: Formats) -> [CSVWriter.Cell] {
    let role: CSVWriter.Cell = event.role.map { .text($0.rawValue) } ?? .empty
    return [
      .count(event.number), .text(formats.moment(event.at)), .text(event.actor), .text(event.kind.rawValue),
      .text(event.subject), role, .text(formats.say(LogPhrase.happened(event))),
    ]
  }

  private static func cells(_ entry: JournalEntry, _ formats: Formats) -> [CSVWriter.Cell] {
    let day: CSVWriter.Cell = entry.day.map { .text($0) } ?? .empty
    return [
      .count(entry.number), day, .text(entry.kind.rawValue), .text(entry.subject), .text(entry.written),
      .text(formats.say(LogPhrase.written(entry))),
    ]
  }
}

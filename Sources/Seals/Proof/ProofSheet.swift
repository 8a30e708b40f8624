package import Surveys
package import Wording
package import Workbooks

/// The sheet that holds the seal: what it says, line by line, for whoever checks the file.
package struct ProofSheet {
  /// Its tab.
  private let name: String
  private let edition: Edition
  private let survey: Survey
  private let organisation: Organisation
  private let formats: Formats
  /// Words above the seal; `nil` where the sheet is a table for programs.
  private let head: [Row]?

  /// The sheet of an edition of a report on a survey; `head` makes it a page for readers.
  package init(
    name: String, edition: Edition, survey: Survey, organisation: Organisation, formats: Formats, head: [Row]? = nil
  ) {
    self.name = name
    self.edition = edition
    self.survey = survey
    self.organisation = organisation
    self.formats = formats
    self.head = head
  }

  private var language: Language { formats.language }

  /// The sheet; without a seal, what the seal is made from.
  func sheet(sealed: (seal: WorkbookSeal, sheets: [String])?) -> Sheet {
    let fields = SealField.allCases.map { field in
      Row(
        cells(
          formats.say(ProofWord.field(field)), field.rawValue, sealed?.seal.fields[field] ?? "",
          isLong: field == .sheets))
    }
    let above =
      head.map { $0 + changes + [.blank, .spanning(formats.say(ProofWord.seal), .group)] } ?? [columns] + listed
    let marks = (sealed?.seal.list.lines ?? []).map { line in
      Row(cells(sealed?.sheets[line.sheet] ?? "", WorkbookSeal.listed, line.written))
    }
    let rows = above + fields + marks
    return Sheet(
      name: name, rightToLeft: language == .arabic, widths: [38, 30, 96], rows: rows,
      layout: head == nil ? .table(ProofSheet.table) : .page,
      printedRows: head == nil ? nil : rows.count - marks.count)
  }

  private var columns: Row { Row(["meaning", "field", "value"].map { .text($0, .columnName) }) }

  /// A line of the seal; on a page, a long value goes on in a next line.
  private func cells(_ words: String, _ name: String, _ value: String, isLong: Bool = false) -> [Cell] {
    let page: CellStyle = head == nil ? .plain : .body
    return [.text(words, page), .text(name, .plain), .text(value, isLong ? page : .plain)]
  }

  /// The name of the table for programs.
  private static let table = "proof"

  /// What another edition said otherwise.
  private var changes: [Row] {
    guard !edition.changes.isEmpty else { return [] }
    let heads = [ProofWord.figure, .before, .after].map { Cell.text(formats.say($0), .heading) }
    return [
      .blank, .spanning(formats.say(ProofWord.changes(edition.changes.count, since: edition.number - 1)), .group),
    ]
      + [Row(heads)] + edition.changes.map(row)
  }

  private func row(_ change: FigureChange) -> Row {
    let (name, before, after) = told(change)
    return Row([name, before, after].map { .text($0, .body) })
  }

  /// The same in a table for programs.
  private var listed: [Row] {
    edition.changes.map { change in
      let (name, before, after) = told(change)
      let (was, now) = (formats.say(ProofWord.before), formats.say(ProofWord.after))
      return Row(cells(name, "change", "\(was): \(before)\(language == .arabic ? "؛" : ";") \(now): \(after)"))
    }
  }

  private func told(_ change: FigureChange) -> (name: String, before: String, after: String) {
    let words = ChangeWords(survey: survey, organisation: organisation, formats: formats)
    return (words.name(of: change), words.reading(change.before, of: change), words.reading(change.after, of: change))
  }
}

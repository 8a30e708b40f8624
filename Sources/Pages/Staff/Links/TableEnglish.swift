import Tables
import Wording

extension TablePhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .wrong(let fault): TablePhrase.wrong(fault, formats)
    case .right(let fault): TablePhrase.right(fault, formats)
    case .note(let note): TablePhrase.said(note, formats)
    case .alsoInRows(let count, let lines):
      "The same in \(formats.count(count)) more \(count == 1 ? "row" : "rows"); the first lines are "
        + lines.map(formats.count).joined(separator: ", ") + "."
    }
  }

  private static func wrong(_ fault: TableFault, _ formats: Formats) -> String {
    switch fault {
    case .empty: "The file has no rows"
    case .badQuotes: "The quotation marks do not close"
    case .unknownColumn(let name, _): "There is no column \(formats.code(name))"
    case .missingColumn(let name): "The column \(formats.code(name)) is missing"
    case .repeatedColumn(let name): "The column \(formats.code(name)) stands twice"
    case .wrongCellCount(let count, let expected):
      "The row has \(formats.count(count)) cells, the first line \(formats.count(expected))"
    case .sameColumn(let key, let headings):
      "\(headings.map(formats.code).joined(separator: ", ")) are one column, \(formats.code(key))"
    case .ambiguousColumn(let name, _), .ambiguousValue(_, let name, _):
      "\(formats.code(name)) may mean several things here"
    case .unnamedColumn(let place, let value):
      "\(formats.code(value)) stands in column \(formats.code(place)), which has no heading"
    case .errorCell(_, let value): "The cell holds the error \(formats.code(value)) of a formula"
    case .noResult: "The cell holds a formula whose result is not in the file"
    case .tooNarrow: "The cell holds nothing but \(formats.code("###")), because the column was too narrow"
    case .foreign(let file): "This is \(file.rawValue)"
    case .notText(.binary): "This is no text"
    case .notText(.brokenUTF8), .notText(.brokenUTF16): "Letters of the file are broken or cut"
    case .notText(.iso8859): "The file is in ISO 8859-6, or in the encoding of old Macs, which we do not read"
    case .notText(.garbled):
      "Arabic letters came to be signs such as \(formats.code("Ø§Ù„")): a program took the file for another encoding"
    case .notText(.unknownEncoding): "The file is neither UTF-8 nor UTF-16 nor Windows-1256"
    case .tooLarge: "The file is larger than can be read"
    case .damaged(let part): "A part of the workbook is damaged: \(formats.code(String(part.prefix(80))))"
    }
  }

  private static func right(_ fault: TableFault, _ formats: Formats) -> String {
    func listed(_ words: [String]) -> String { words.map(formats.code).joined(separator: ", ") }
    return switch fault {
    case .empty: "A line with the columns, then a line for each service"
    case .badQuotes: "Close each mark, and double those inside a cell"
    case .unknownColumn(_, let known): "One of \(listed(known))"
    case .missingColumn: "Add it to the first line, and fill it in every row"
    case .repeatedColumn, .sameColumn: "Keep one of them"
    case .wrongCellCount: "One cell for each column, even an empty one"
    case .ambiguousColumn(_, let meanings), .ambiguousValue(_, _, let meanings): "Write one of \(listed(meanings))"
    case .unnamedColumn: "Name the column, or empty it"
    case .errorCell: "Correct the cell"
    case .noResult: "Open the file in a spreadsheet program and save it again"
    case .tooNarrow: "Make the column wider, and save the file again"
    case .foreign(.encrypted): "Take the password off, and save it as .xlsx or “CSV UTF-8”"
    case .foreign(.compressed): "Unpack it, and give the file inside"
    case .foreign: "Open it in a spreadsheet program, and save it as .xlsx or “CSV UTF-8”"
    case .notText(.garbled): "Take the file anew from where it comes, as .xlsx or “CSV UTF-8”"
    case .notText, .damaged: "Save the file again as .xlsx or “CSV UTF-8”"
    case .tooLarge: "Divide it into smaller ones"
    }
  }

  private static func said(_ note: TableForm.Note, _ formats: Formats) -> String {
    switch note {
    case .windows1256: "The file is not UTF-8; we read it as Windows-1256. Look at the names."
    case .garbled(let count, let first):
      "Signs stand in the place of Arabic words: \(formats.count(count)), the first on line \(formats.count(first)). Look at them "
        + "where the file comes from."
    case .lostLetters(let count, let first):
      "Question marks stand in the place of letters on so many lines: \(formats.count(count)), the first is line "
        + "\(formats.count(first)). Save the file as .xlsx or “CSV UTF-8”."
    case .hiddenRows(let count, let first):
      "Hidden rows in the sheet: \(formats.count(count)), the first is row \(formats.count(first)). They were read too."
    case .merged(let count, let first):
      "Merged cells in the sheet: \(formats.count(count)), such as \(formats.code(first)). They count for the first cell alone."
    case .otherSheets(let names):
      "Only the first sheet was read, not \(names.prefix(5).map(formats.code).joined(separator: ", "))."
    }
  }
}

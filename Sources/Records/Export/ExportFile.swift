package import Foundation
import Indicators
import Surveys
import Wording
import Workbooks

extension PageExport {
  /// The columns of a page's CSV, beyond those of every file of figures at the end.
  package static let columns = (FigureColumn.file + FigureColumn.page).map(\.column.key)

  /// The bytes of the file.
  package func data(_ format: ExportFormat) throws -> Data {
    switch format {
    case .csv: Data(csv.utf8)
    case .json: try json()
    case .xlsx: try XLSXWriter(workbook).data()
    }
  }

  /// A figure a row, with the words of its definition at the end.
  private var csv: String {
    let columns = FigureColumn.file + FigureColumn.page
    return RecordTable(
      page, columns.map(\.column), records.map { record in columns.map { $0.value(of: record, words) } }
    ).csv
  }

  /// One object: the query, the definitions, and the figures as every file of figures has them.
  private func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(
      ExportObject(
        query: [
          "page": page, "survey": survey.key, "title": survey.title(language), "period": period.description,
          "first_day": period.firstDay.description, "last_day": period.lastDay.description,
          "compare": comparison?.description, "written_on": today.description, "language": language.rawValue,
        ],
        definitions: definitions.map { definition in
          [
            "key": definition.key, "name": definition.name(language), "reading": definition.reading(language),
            "unit": definition.unit, "formula": definition.formula, "source": definition.source,
          ]
        },
        figures: records.map { FigureObject($0, words, further: [.part, .labelName]) }))
  }
}

/// The whole file of a page as JSON.
private struct ExportObject: Encodable {
  let query: [String: String?]
  let definitions: [[String: String]]
  let figures: [FigureObject]
}

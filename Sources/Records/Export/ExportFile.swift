import CSV
package import Foundation
import Indicators
import Surveys
import Wording
import Workbooks

extension PageExport {
  /// The columns of a page's CSV beyond those of every file of figures.
  package static let columns = FiguresCSV.columns + ["part", "label_name", "question_text", "name", "definition"]

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
    var writer = CSVWriter()
    writer.add(PageExport.columns.map(CSVWriter.Cell.text))
    for record in records {
      let definition = definition(of: record)
      let words = [
        record.part?.key ?? "", record.labelName(language), question(of: record), definition?.name(language) ?? "",
        definition?.reading(language) ?? "",
      ]
      writer.add(record.cells + words.map(CSVWriter.Cell.text))
    }
    return writer.text
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
        figures: records.map { ExportedFigure(record: $0, language: language) }))
  }
}

/// The whole file of a page as JSON.
private struct ExportObject: Encodable {
  let query: [String: String?]
  let definitions: [[String: String]]
  let figures: [ExportedFigure]
}

/// A figure with the part of which it is, beside the members that every figure has.
private struct ExportedFigure: Encodable {
  let record: FigureRecord
  let language: Language

  private enum Key: String, CodingKey {
    case part
    case labelName = "label_name"
  }

  func encode(to encoder: any Encoder) throws {
    try record.encode(to: encoder)
    var object = encoder.container(keyedBy: Key.self)
    try object.encodeIfPresent(record.part?.key, forKey: .part)
    try object.encode(record.labelName(language), forKey: .labelName)
  }
}

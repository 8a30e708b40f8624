import Foundation
package import Tables

/// The tables of a LimeSurvey file (`.lss`), row by row: each is a list of fields with their texts.
struct LimeXML {
  typealias Row = [String: String]

  private(set) var tables: [String: [Row]] = [:]
  private(set) var languages: [String] = []
  private(set) var documentType = ""
  /// Whether there were more rows than are read.
  private(set) var isCut = false

  /// The tables that are read. Others hold nothing of what is asked.
  private static let read: Set<String> = [
    "answers", "answer_l10ns", "groups", "group_l10ns", "questions", "question_l10ns", "subquestions",
    "question_attributes", "surveys", "surveys_languagesettings", "quota", "defaultvalues", "defaultvalue_l10ns",
  ]

  /// Reads the XML of a file.
  init(_ content: Data, budget: ReadingBudget) throws(FormFault) {
    var (file, path, row, count) = (LimeXML(), [String](), Row(), 0)
    do throws(PackageProblem) {
      try XMLWalk.through(
        content, named: "survey.lss", budget: budget,
        begin: { element, _ in
          path.append(element.bare)
          if path.count == 4, path[3] == "row" { row = [:] }
        },
        end: { element, text in
          defer { path.removeLast() }
          if path == ["document", "LimeSurveyDocType"] { file.documentType = text.trimmed }
          if path == ["document", "languages", "language"] { file.languages.append(text.trimmed) }
          guard path.count > 3, path[2] == "rows", path[3] == "row", LimeXML.read.contains(path[1]) else { return }
          if path.count == 5 { row[element.bare] = text }
          guard path.count == 4 else { return }
          guard count < LimeStructure.mostRows else { return file.isCut = true }
          count += 1
          file.tables[path[1], default: []].append(row)
        })
    } catch {
      switch error {
      case .tooLarge: throw .table(.tooLarge)
      case .noWorkbook, .twofold: throw .table(.damaged(part: "survey.lss"))
      case .damaged(let part): throw .table(.damaged(part: part))
      }
    }
    self = file
  }

  private init() {}

  /// The rows of a table.
  subscript(table: String) -> [Row] { tables[table] ?? [] }
}

extension String {
  /// An element's name without the sign of a namespace that is not known: the file has none.
  fileprivate var bare: String { hasPrefix("?:") ? String(dropFirst(2)) : self }
}

extension LimeXML.Row {
  /// A field; empty where there is none.
  func text(_ field: String) -> String { self[field]?.trimmed ?? "" }

  /// A field that orders rows.
  func order(_ field: String) -> Int { Int(text(field)) ?? 0 }
}

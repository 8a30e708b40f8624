import Records
import Surveys
import Wording

/// One key of the tables and what it means.
struct CodebookEntry {
  /// What the key is.
  enum Kind: String, CaseIterable {
    case column, indicator, mark, status, bound, breakdown, label
  }

  let kind: Kind
  let key: String
  let name: LocalizedText
  let meaning: LocalizedText
  /// How it is computed; only an indicator is.
  let definition: Definition?

  /// A key that nothing computes.
  init(_ kind: Kind, _ key: String, _ name: LocalizedText, _ meaning: LocalizedText) {
    self.kind = kind
    self.key = key
    self.name = name
    self.meaning = meaning
    definition = nil
  }

  /// A column of a table.
  init(_ column: RecordColumn) {
    self.init(.column, column.key, column.name, column.meaning ?? column.name)
  }

  /// An indicator, as the catalogue has it.
  init(_ definition: Definition) {
    kind = .indicator
    key = definition.key
    name = definition.name
    meaning = definition.reading
    self.definition = definition
  }

  /// A cell for each of the columns.
  func cells(in language: Language) -> [RecordTable.Value] {
    CodebookColumn.allCases.map { column in
      switch column {
      case .kind: .text(kind.rawValue)
      case .key: .text(key)
      case .name: .text(name(language))
      case .meaning: .text(meaning(language))
      case .unit: fact(\.unit)
      case .formula: fact(\.formula)
      case .uncertainty: fact(\.uncertainty)
      case .edges: fact(\.edges)
      case .source: fact(\.source)
      }
    }
  }

  private func fact(_ fact: KeyPath<Definition, String>) -> RecordTable.Value {
    guard let text = definition?[keyPath: fact], !text.isEmpty else { return .mark(.notApplicable) }
    return .text(text)
  }
}

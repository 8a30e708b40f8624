package import Surveys

/// A table as statistics programs know it (SPSS, R, DuckDB, Polars): variables with their words, and a case a row.
package struct LabelledTable {
  /// One variable.
  package struct Variable {
    /// At most 64 letters, digits and `_`, the first a letter.
    let name: String
    let label: String
    let kind: RecordColumn.Kind
    /// What its values mean, where they are a closed set.
    let meanings: [Meaning]

    /// A variable with its words.
    package init(name: String, label: String, kind: RecordColumn.Kind, meanings: [Meaning]) {
      self.name = name
      self.label = label
      self.kind = kind
      self.meanings = meanings
    }
  }

  /// A value and its words.
  package struct Meaning {
    let value: String
    let words: String

    /// A value with its words.
    package init(value: String, words: String) {
      self.value = value
      self.words = words
    }
  }

  let title: String
  /// Written as the moment of its making, so that the same figures give the same bytes.
  let created: Day
  let variables: [Variable]
  /// A value for each variable; where there is none, a number is missing and a text is empty.
  let rows: [[RecordTable.Value]]

  /// A table of such variables; each row has a value for every one.
  package init(title: String, created: Day, variables: [Variable], rows: [[RecordTable.Value]]) {
    self.title = title
    self.created = created
    self.variables = variables
    self.rows = rows
  }

  /// The bytes that the longest text of a variable takes. Where long values have words, libreadstat 1.1 tells their width
  /// in eights, and PSPP wants it told alike in both places.
  func width(of index: Int) -> Int {
    let meanings = variables[index].meanings
    let lengths = rows.map { $0[index].text.utf8.count } + meanings.map(\.value.utf8.count)
    let longest = max(lengths.max() ?? 0, 1)
    return meanings.isEmpty || longest <= 8 ? longest : (longest + 7) / 8 * 8
  }
}

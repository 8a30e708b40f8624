import Records
import Surveys

extension DataReport {
  /// A table as statistics programs know it. The codebook stands in the file itself, as the words of variables and of
  /// their values.
  func labelled(_ table: PlainTable, today: Day) -> LabelledTable {
    LabelledTable(
      title: document.title(language), created: today,
      variables: table.columns.indices.map { index in
        let column = table.columns[index]
        return LabelledTable.Variable(
          name: column.key, label: column.heading(language), kind: column.kind,
          meanings: table.namesBeside(index) ?? codebookNames(column.key))
      },
      rows: table.rows.map { row in zip(table.columns, row).map { $0.holdsMarks ? $1 : $1.unmarked } })
  }

  /// The names that the codebook gives the values of a column; none where they are no closed set.
  private func codebookNames(_ key: String) -> [LabelledTable.Meaning] {
    codebook.filter { $0.kind.rawValue == key }.map { LabelledTable.Meaning(value: $0.key, words: $0.name(language)) }
  }
}

extension PlainTable {
  /// The names that stand beside the keys of a column; `nil` where none do. A key with two names, such as that of a
  /// channel and of a department, has none.
  fileprivate func namesBeside(_ index: Int) -> [LabelledTable.Meaning]? {
    guard let names = columns.firstIndex(where: { $0.key == columns[index].key + "_name" }) else { return nil }
    var known: [String: Set<String>] = [:]
    for row in rows { known[row[index].text, default: []].insert(row[names].text) }
    return known.sorted { $0.key < $1.key }.compactMap { key, words in
      words.count == 1 ? words.first.map { LabelledTable.Meaning(value: key, words: $0) } : nil
    }
  }
}

extension RecordTable.Value {
  /// Nothing where a mark stands: the marks of a row are in its column `mark`.
  fileprivate var unmarked: RecordTable.Value {
    if case .text(let text) = self, Mark(rawValue: text) != nil { RecordTable.Value.none } else { self }
  }
}

import CSV
package import Tables

/// Reads a survey of LimeSurvey from its table of texts (`.txt`, parted by tabs): a row for each group, question, part and
/// answer, all of them once for each language.
package struct LimeTextReader {
  private let columns: [String: Int]
  private var structure = LimeStructure()
  private var (group, question) = (-1, Int?.none)
  private var places: [String: Int] = [:]
  /// How many groups of each language were read.
  private var groups: [String: Int] = [:]

  /// The form in a table.
  package static func read(_ table: Table) throws(FormFault) -> ForeignForm {
    let names = table.header.cells.map { $0.trimmed.lowercased() }
    let columns = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for column in ["class", "type/scale", "name", "text"] where columns[column] == nil {
      throw .noColumn(column, sheet: "")
    }
    var reader = LimeTextReader(columns: columns)
    for row in table.rows.prefix(LimeStructure.mostRows) { reader.read(row) }
    reader.structure.isCut = table.rows.count > LimeStructure.mostRows
    return LimeQuestions.form(of: reader.structure)
  }

  private init(columns: [String: Int]) { self.columns = columns }

  private func text(_ column: String, of row: NumberedRow) -> String {
    guard let index = columns[column], row.cells.indices.contains(index) else { return "" }
    return row.cells[index].trimmed
  }

  private mutating func read(_ row: NumberedRow) {
    let (name, text) = (self.text("name", of: row), self.text("text", of: row))
    let language = FormLanguage.code(self.text("language", of: row))
    switch self.text("class", of: row) {
    case "S": if name == "language" { learn(FormLanguage.code(text)) }
    case "SL":
      learn(language)
      switch name {
      case "surveyls_title": structure.title[language] = text
      case "surveyls_welcometext": structure.intro[language] = text
      case "surveyls_endtext": structure.thanks[language] = text
      default: break
      }
    case "G": readGroup(row, name, language)
    case "Q": readQuestion(row, name, text, language)
    case "SQ": if let question { structure.questions[question].rows.add(text, name, scale: scale(row), in: language) }
    case "A": if let question { structure.questions[question].answers.add(text, name, scale: scale(row), in: language) }
    case "QTA", "QTALS", "QTAM": structure.hasQuotas = true
    default: break
    }
  }

  private mutating func learn(_ language: String) {
    if !language.isEmpty, !structure.languages.contains(language) { structure.languages.append(language) }
  }

  private func scale(_ row: NumberedRow) -> Int { Int(text("type/scale", of: row)) ?? 0 }

  /// Groups stand in the same order in each language.
  private mutating func readGroup(_ row: NumberedRow, _ name: String, _ language: String) {
    group = groups[language] ?? 0
    groups[language] = group + 1
    if group >= structure.groups.count { structure.groups.append(LimeStructure.Group()) }
    group = min(group, structure.groups.count - 1)
    structure.groups[group].title[language] = name
    if structure.groups[group].condition.isEmpty { structure.groups[group].condition = text("relevance", of: row) }
    question = nil
  }

  private mutating func readQuestion(_ row: NumberedRow, _ code: String, _ text: String, _ language: String) {
    learn(language)
    let place: Int
    if let known = places[code] {
      place = known
    } else {
      place = structure.questions.count
      places[code] = place
      var question = LimeStructure.Question(
        place: .line(row.line, code: code), group: max(group, 0), code: code, type: self.text("type/scale", of: row))
      question.condition = self.text("relevance", of: row)
      question.isRequired = ["Y", "S"].contains(self.text("mandatory", of: row))
      question.hasOther = self.text("other", of: row) == "Y"
      question.check = self.text("validation", of: row)
      question.preset = self.text("default", of: row)
      for attribute in LimeTextReader.attributes {
        let value = self.text(attribute.lowercased(), of: row)
        if !value.isEmpty { question.attributes[attribute] = value }
      }
      structure.questions.append(question)
    }
    if !text.isEmpty { structure.questions[place].text[language] = text }
    let help = self.text("help", of: row)
    if !help.isEmpty { structure.questions[place].help[language] = help }
    question = place
  }

  private static let attributes = [
    "min_num_value_n", "max_num_value_n", "dualscale_headerA", "dualscale_headerB", "random_order", "answer_order",
    "array_filter",
  ]
}

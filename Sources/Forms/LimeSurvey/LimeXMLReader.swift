package import Foundation
package import Tables

/// Reads a survey of LimeSurvey from its XML (`.lss`), of versions before and since 4, which part the texts from what is
/// asked.
package struct LimeXMLReader {
  private let file: LimeXML
  private var structure = LimeStructure()
  /// The places of groups by their numbers, and of questions by theirs.
  private var (groups, questions) = ([String: Int](), [String: Int]())

  /// The form in a file.
  package static func read(_ content: Data, budget: ReadingBudget) throws(FormFault) -> ForeignForm {
    let file = try LimeXML(content, budget: budget)
    guard file.documentType == "Survey" else { throw .noSurvey(found: file.documentType) }
    var reader = LimeXMLReader(file: file)
    reader.readSurvey()
    reader.readGroups()
    reader.readQuestions()
    reader.readParts()
    reader.readAnswers()
    return LimeQuestions.form(of: reader.structure)
  }

  private init(file: LimeXML) { self.file = file }

  private mutating func readSurvey() {
    let base = file["surveys"].first.map { FormLanguage.code($0.text("language")) } ?? ""
    let languages = ([base] + file.languages.map(FormLanguage.code)).filter { !$0.isEmpty }
    structure.languages = languages.reduce(into: []) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
    structure.name = file["surveys"].first?.text("sid") ?? ""
    for row in file["surveys_languagesettings"] {
      let language = FormLanguage.code(row.text("surveyls_language"))
      structure.title[language] = row.text("surveyls_title")
      structure.intro[language] = row.text("surveyls_welcometext")
      if structure.intro[language].isEmpty { structure.intro[language] = row.text("surveyls_description") }
      structure.thanks[language] = row.text("surveyls_endtext")
    }
    (structure.hasQuotas, structure.isCut) = (!file["quota"].isEmpty, file.isCut)
  }

  private func language(of row: LimeXML.Row) -> String {
    let told = FormLanguage.code(row.text("language"))
    return told.isEmpty ? structure.languages.first ?? "" : told
  }

  private mutating func readGroups() {
    for row in file["groups"].sorted(by: { $0.order("group_order") < $1.order("group_order") }) {
      let number = row.text("gid")
      if groups[number] == nil {
        groups[number] = structure.groups.count
        structure.groups.append(LimeStructure.Group(condition: row.text("grelevance")))
      }
      take(row, asGroup: number)
    }
    for row in file["group_l10ns"] { take(row, asGroup: row.text("gid")) }
  }

  private mutating func take(_ row: LimeXML.Row, asGroup number: String) {
    guard let place = groups[number], !row.text("group_name").isEmpty else { return }
    structure.groups[place].title[language(of: row)] = row.text("group_name")
  }

  private mutating func readQuestions() {
    let all = file["questions"].filter { ["", "0"].contains($0.text("parent_qid")) }
    let sorted = all.enumerated().sorted { one, two in
      let keys = [one, two].map { (groups[$0.element.text("gid")] ?? 0, $0.element.order("question_order"), $0.offset) }
      return keys[0] < keys[1]
    }.map(\.element)
    for row in sorted {
      let number = row.text("qid")
      if questions[number] == nil {
        questions[number] = structure.questions.count
        structure.questions.append(question(row))
      }
      take(row, asQuestion: number)
    }
    for row in file["question_l10ns"] { take(row, asQuestion: row.text("qid")) }
    for row in file["question_attributes"] where !row.text("value").isEmpty {
      guard let place = questions[row.text("qid")] else { continue }
      structure.questions[place].attributes[row.text("attribute")] = row.text("value")
    }
  }

  private func question(_ row: LimeXML.Row) -> LimeStructure.Question {
    let (group, number, code) = (row.text("gid"), row.text("qid"), row.text("title"))
    var question = LimeStructure.Question(
      place: .question(group: group, number: number, code: code), group: groups[group] ?? 0, code: code,
      type: row.text("type"))
    question.condition = row.text("relevance")
    question.isRequired = ["Y", "S"].contains(row.text("mandatory"))
    question.hasOther = row.text("other") == "Y"
    question.check = row.text("preg")
    question.oldName = "\(row.text("sid"))X\(group)X\(number)"
    return question
  }

  private mutating func take(_ row: LimeXML.Row, asQuestion number: String) {
    guard let place = questions[number] else { return }
    let language = language(of: row)
    if !row.text("question").isEmpty { structure.questions[place].text[language] = row.text("question") }
    if !row.text("help").isEmpty { structure.questions[place].help[language] = row.text("help") }
  }

  /// Rows and columns of questions, which are questions of their own in the file.
  private mutating func readParts() {
    let rows = (file["subquestions"] + file["questions"]).filter { !["", "0"].contains($0.text("parent_qid")) }
    var parents: [String: (parent: Int, code: String, scale: Int)] = [:]
    for row in rows.sorted(by: { $0.order("question_order") < $1.order("question_order") }) {
      guard let place = questions[row.text("parent_qid")] else { continue }
      let (code, scale) = (row.text("title"), row.order("scale_id"))
      parents[row.text("qid")] = (place, code, scale)
      structure.questions[place].rows.add(row.text("question"), code, scale: scale, in: language(of: row))
    }
    for row in file["question_l10ns"] {
      guard let part = parents[row.text("qid")] else { continue }
      structure.questions[part.parent].rows.add(
        row.text("question"), part.code, scale: part.scale, in: language(of: row))
    }
  }

  private mutating func readAnswers() {
    var parents: [String: (parent: Int, code: String, scale: Int)] = [:]
    for row in file["answers"].sorted(by: { $0.order("sortorder") < $1.order("sortorder") }) {
      guard let place = questions[row.text("qid")] else { continue }
      let (code, scale) = (row.text("code"), row.order("scale_id"))
      parents[row.text("aid")] = (place, code, scale)
      structure.questions[place].answers.add(row.text("answer"), code, scale: scale, in: language(of: row))
    }
    for row in file["answer_l10ns"] {
      guard let part = parents[row.text("aid")] else { continue }
      structure.questions[part.parent].answers.add(
        row.text("answer"), part.code, scale: part.scale, in: language(of: row))
    }
  }
}

import CSV
package import Drafts
import Surveys
package import Tables

/// Writes a survey as an XLSForm. What XLSForm has no column for stands beside its question in the column `rida`, which
/// other programs pass over, so that the file reads back to the same survey.
package struct XLSFormWriter {
  private let survey: EditedSurvey
  private var lists = XLSFormLists()

  /// The sheets of a survey.
  package static func sheets(of survey: EditedSurvey) -> SheetBook {
    var writer = XLSFormWriter(survey: survey)
    let types = survey.questions.map { SurveyNode.empty.with($0[["type"]], at: "type") }
    let plain = writer.book(own: "{}", beside: types.map { SurveyYAML($0).text })
    // What its reader makes of it tells what has to be written beside.
    guard case .success(let form) = XLSFormReader.form(in: plain), let name = SurveyName(key: "x", version: 1),
      let read = FormMapping.survey(of: form, named: name)?.survey
    else { return plain }
    let beside = survey.questions.enumerated().map { index, question in
      let made = read.questions.indices.contains(index) ? read.questions[index] : .empty
      // Its kind stands there in any case: by it the question is known as ours.
      return OwnFields.written(question, over: made.with(nil, at: "type"))
    }
    return writer.book(
      own: OwnFields.written(XLSFormWriter.head(survey.root), over: XLSFormWriter.head(read.root)), beside: beside)
  }

  private init(survey: EditedSurvey) { self.survey = survey }

  /// The fields of a survey that are neither its name nor its questions.
  private static func head(_ root: SurveyNode) -> SurveyNode {
    .fields(root.entries.filter { !["key", "version", "questions"].contains($0.name) })
  }

  /// The languages that stand in columns of their own, as headings name them.
  private static let languages = [("ar", "Arabic (ar)"), ("en", "English (en)")]

  private mutating func book(own: String, beside: [String]) -> SheetBook {
    lists = XLSFormLists()
    let tags = XLSFormWriter.languages
    let head =
      ["type", "name"] + tags.map { "label::\($0.1)" } + tags.map { "hint::\($0.1)" }
      + ["relevant", "appearance", "parameters", "rida"]
    let rows = survey.questions.enumerated().map { index, question in
      row(question) + [beside.indices.contains(index) ? beside[index] : ""]
    }
    let root = survey.root
    let settings = [
      ["form_title", "form_id", "version", "default_language", "rida"],
      [
        [root.text("title", "ar"), root.text("title", "en")].first { !$0.isEmpty } ?? "", root.text("key"),
        root.text("version"), tags[0].1, own.isEmpty ? "{}" : own,
      ],
    ]
    return SheetBook(pages: [
      XLSFormWriter.page("survey", [head] + rows),
      XLSFormWriter.page(
        "choices", [["list_name", "name"] + tags.map { "label::\($0.1)" } + ["rida_counts"]] + lists.rows),
      XLSFormWriter.page("settings", settings),
    ])
  }

  private static func page(_ name: String, _ rows: [[String]]) -> SheetBook.Page {
    SheetBook.Page(name: name, rows: rows.enumerated().map { NumberedRow(line: $0 + 1, cells: $1) })
  }

  // MARK: Questions

  private mutating func row(_ question: SurveyNode) -> [String] {
    let (type, appearance, parameters) = kind(of: question)
    let words = ["text", "help"].flatMap { field in XLSFormWriter.languages.map { question.text(field, $0.0) } }
    return [type, question.text("key")] + words + [relevant(question), appearance, parameters]
  }

  private mutating func kind(of question: SurveyNode) -> (type: String, appearance: String, parameters: String) {
    let key = question.text("key")
    switch QuestionType(rawValue: question.text("type")) {
    case .rating?, .effort?:
      let scale = question[["scale"]] ?? .empty
      let named = scale.text.isEmpty ? scale : survey.root[["scales", scale.text]] ?? .empty
      let list = lists.name(
        of: XLSFormLists.steps(of: named), beside: question, like: scale.text.isEmpty ? key : scale.text)
      return ("select_one \(list)", "likert", "")
    case .nps?: return ("range", "", "start=0 end=10 step=1")
    case .yesNo?:
      let partly = question[["partly"]]
      let options = XLSFormLists.yesNo(partly: partly)
      return ("select_one \(lists.name(of: options, beside: question, like: partly == nil ? "yes_no" : key))", "", "")
    case .choice?: return ("select_one \(lists.name(ofOptions: question, like: key))", "", "")
    case .multiple?: return ("select_multiple \(lists.name(ofOptions: question, like: key))", "", "")
    case .comment?: return ("text", "multiline", "")
    case nil: return ("text", "", "")
    }
  }

  /// The condition of a question, as XLSForm writes it.
  private func relevant(_ question: SurveyNode) -> String {
    let name = question.text("show_if", "question")
    let values = question[["show_if", "is"]]?.items.map(\.text) ?? []
    let isMany = survey.questions.first { $0.text("key") == name }?.text("type") == QuestionType.multiple.rawValue
    return values.map { isMany ? "selected(${\(name)}, '\($0)')" : "${\(name)} = '\($0)'" }.joined(separator: " or ")
  }
}

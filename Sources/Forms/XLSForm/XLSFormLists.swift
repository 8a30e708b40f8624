import Drafts
import Surveys

/// The lists of answers of an XLSForm while it is written: questions with the same answers share one.
struct XLSFormLists {
  /// One answer of a list.
  struct Option: Equatable {
    let code: String
    let words: SurveyNode
    var counts = ""
  }

  private var lists: [(name: String, options: [Option])] = []

  /// The rows of the sheet `choices`.
  var rows: [[String]] {
    lists.flatMap { list in
      list.options.map { [list.name, $0.code, $0.words.text("ar"), $0.words.text("en"), $0.counts] }
    }
  }

  /// The steps of a scale, worst first, by their numbers.
  static func steps(of scale: SurveyNode) -> [Option] {
    scale.worded(atEndsAlone: false).steps.enumerated().map { index, words in
      Option(code: "\(index + (scale.text("min") == "0" ? 0 : 1))", words: words)
    }
  }

  /// Yes and no, with something between where there is such an answer.
  static func yesNo(partly: SurveyNode?) -> [Option] {
    [Option(code: "yes", words: .words(ar: "نعم", en: "Yes"))]
      + (partly.map { [Option(code: "partly", words: $0)] } ?? [])
      + [Option(code: "no", words: .words(ar: "لا", en: "No"))]
  }

  /// The list of the options of a choice.
  mutating func name(ofOptions question: SurveyNode, like wish: String) -> String {
    let options = (question[["options"]]?.items ?? []).map { option in
      Option(
        code: option.text("key"), words: .words(ar: option.text("ar"), en: option.text("en")),
        counts: option.text("counts"))
    }
    return name(of: options, beside: question, like: wish)
  }

  /// The name of a list of these answers and of those that a question offers beside them.
  mutating func name(of options: [Option], beside question: SurveyNode, like wish: String) -> String {
    var all = options
    if let unknown = question[["dont_know"]] { all.append(Option(code: Choice.dontKnow, words: unknown)) }
    if question.text("not_applicable") != "false" {
      all.append(Option(code: Choice.notApplicable, words: .words(ar: "لا ينطبق", en: "Does not apply")))
    }
    if let known = lists.first(where: { $0.options == all }) { return known.name }
    var names = KeyMaker(reserved: Set(lists.map(\.name)))
    let name = names.key(of: wish, else: "list")
    lists.append((name, all))
    return name
  }
}

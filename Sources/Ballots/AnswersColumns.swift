package import Surveys
package import Tables

extension AnswersDocument {
  /// What its columns and their words are called, of a survey and the charity that asks.
  package static func columns(of survey: Survey, in organisation: Organisation) -> [TableColumn] {
    [.day, .dayHijri, .channel(organisation), .department(organisation), .mode, .language(isAnyAnswered: true)]
      + survey.questions.filter { !columns.contains($0.key) }.map(\.column)
  }
}

extension Question {
  /// The column of its answers, which its own words may head.
  fileprivate var column: TableColumn {
    let words =
      choices.map { TableWord($0.value, $0.text, others(of: $0)) } + escapes.map { TableWord($0.value, $0.text) }
    let cells: TableColumn.Cells =
      switch kind {
      case .comment: .comment
      case .multiple: .words(words)
      default: .word(words)
      }
    return TableColumn(key, [text.ar] + [text.en].compactMap(\.self), cells)
  }

  /// What programs write for an answer besides its words: the number with the words, or true and false.
  private func others(of choice: Choice) -> [String] {
    switch kind {
    case .rating, .effort: ["\(choice.value) \(choice.text.ar)", "\(choice.value) \(choice.text(.english))"]
    case .yesNo: choice.value == "yes" ? ["TRUE", "صواب"] : choice.value == "no" ? ["FALSE", "خطأ"] : []
    default: []
    }
  }
}

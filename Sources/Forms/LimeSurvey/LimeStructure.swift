/// A survey of LimeSurvey as its files tell it, whichever of the two they are: groups, questions with what stands below
/// them, and texts by their languages.
struct LimeStructure {
  /// A group of questions.
  struct Group {
    var title = Words()
    var condition = ""
  }

  /// A row or column of a question, or an answer.
  struct Part {
    let code: String
    /// Which of two rows of answers it belongs to, or whether it is a row or a column.
    let scale: Int
    var text: Words
  }

  struct Question {
    let place: FormPlace
    let group: Int
    let code: String
    let type: String
    var text = Words()
    var help = Words()
    var condition = ""
    var isRequired = false
    var hasOther = false
    var check = ""
    var preset = ""
    /// Names of attributes that change what is asked, with their values.
    var attributes: [String: String] = [:]
    var rows: [Part] = []
    var answers: [Part] = []
    /// The number by which old conditions speak of it: survey, group and question.
    var oldName = ""
  }

  var languages: [String] = []
  var title = Words()
  var intro = Words()
  var thanks = Words()
  var name = ""
  var groups: [Group] = []
  var questions: [Question] = []
  var hasQuotas = false
  /// Whether there were more rows than are read.
  var isCut = false

  /// How many rows or answers of a question are kept.
  static let mostParts = 1000
  /// How many rows of either file are read.
  static let mostRows = 20_000
}

extension [LimeStructure.Part] {
  /// Adds the words of a part in a language to those that it has in others.
  mutating func add(_ text: String, _ code: String, scale: Int, in language: String) {
    // Far more than any question may have; it is told as too many.
    guard count < LimeStructure.mostParts else { return }
    if let index = firstIndex(where: { $0.code == code && $0.scale == scale }) {
      self[index].text[language] = text
    } else {
      append(LimeStructure.Part(code: code, scale: scale, text: Words(text, in: language)))
    }
  }
}

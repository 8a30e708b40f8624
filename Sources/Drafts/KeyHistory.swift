package import Surveys

/// A question whose key was asked otherwise in a survey that is published: figures would be compared that are not of one
/// question.
package struct KeyConflict: Equatable, Sendable {
  /// What is not as it was.
  package enum Difference: Equatable, Sendable {
    /// It takes answers of another kind, on another scale, or has lost some.
    case answers
    /// Another survey asks it in these words.
    case words(LocalizedText)
  }

  package let question: String
  /// The survey in which it was asked.
  package let survey: String
  package let version: Int
  package let difference: Difference

  package init(question: String, survey: String, version: Int, difference: Difference) {
    self.question = question
    self.survey = survey
    self.version = version
    self.difference = difference
  }
}

extension Survey {
  /// The questions of this survey whose key means something else in a published version: of this survey the one before,
  /// of others the newest.
  package func keyConflicts(with published: [Survey]) -> [KeyConflict] {
    let others = Dictionary(grouping: published.filter { $0.key != key || $0.version < version }, by: \.key)
    let newest = others.values.compactMap { $0.max { $0.version < $1.version } }.sorted { $0.key < $1.key }
    return newest.flatMap { other in
      questions.compactMap { question in
        guard let before = other.question(question.key) else { return nil }
        let difference: KeyConflict.Difference? =
          !question.isAnswered(like: before)
          ? .answers : other.key != key && before.text.ar != question.text.ar ? .words(before.text) : nil
        return difference.map {
          KeyConflict(question: question.key, survey: other.key, version: other.version, difference: $0)
        }
      }
    }
  }
}

extension Question {
  /// Whether it takes the same kind of answer as another question, and every answer that the other takes.
  fileprivate func isAnswered(like other: Question) -> Bool {
    switch (kind, other.kind) {
    case (.rating(let one), .rating(let two)), (.effort(let one), .effort(let two)): one.values == two.values
    case (.nps, .nps), (.comment, .comment): true
    case (.yesNo, .yesNo), (.choice, .choice), (.multiple, .multiple):
      Set(choices.map(\.value)).isSuperset(of: other.choices.map(\.value))
    default: false
    }
  }
}

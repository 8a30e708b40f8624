package import Surveys
import Wording

/// A question and its answers as one hears them: the same words as on the form, in the same order, and nothing of who
/// listens.
package struct SpokenQuestion: Hashable, Sendable {
  package let survey: String
  package let version: Int
  package let question: String
  package let language: Language
  /// What is said.
  package let text: String
  /// Whether it is said in the other words of an experiment.
  package let isReworded: Bool
  /// The channel, where its name stands in the question.
  private let channel: String?

  /// What is said to somebody who was served through a channel.
  package init(
    _ question: Question, of survey: Survey, channel: (key: String, name: LocalizedText), in language: Language
  ) {
    let formats = Formats(language: language)
    let words = formats(question.text.filling("channel", with: channel.name))
    (self.survey, version, self.question, self.language) = (survey.key, survey.version, question.key, language)
    isReworded = survey.experiment.map { $0.question == question.key && $0.halves == .wording(question.text) } ?? false
    self.channel = words == formats(question.text) ? nil : channel.key
    let ordered = question.scale == nil ? question.choices : question.choices.reversed()
    let ends = question.kind == .nps ? formats.say(FormPhrase.recommendEnds) : nil
    let answers = question.kind == .nps ? question.escapes : ordered + question.escapes
    let said = [words, ends, question.help.map { formats($0) }].compactMap { $0 } + answers.map { formats($0.text) }
    text = said.map { $0.hasSuffix(".") || $0.hasSuffix("؟") || $0.hasSuffix("?") ? $0 : "\($0)." }
      .joined(separator: "\n")
  }

  /// Whether the name of a channel is among its words.
  package var isOfOneChannel: Bool { channel != nil }

  /// Where it is heard. The same for everybody who is asked it.
  package var path: String {
    let query = [isReworded ? "arm=\(Arm.b.rawValue)" : nil, channel.map { "channel=\($0)" }].compactMap { $0 }
    return "/heard/\(survey)/\(version)/\(language.rawValue)/\(question)"
      + (query.isEmpty ? "" : "?\(query.joined(separator: "&"))")
  }
}

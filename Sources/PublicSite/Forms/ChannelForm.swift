package import Ballots
package import Pages
package import Surveys

/// What one person is asked, wherever she answers: the questions of a survey as they are asked through one channel.
package struct ChannelForm: Sendable {
  package let survey: Survey
  /// The key of the channel.
  let channel: String
  let channelName: LocalizedText
  /// How the link came to her.
  let kind: Survey.InvitationKind
  /// What reads the questions aloud.
  var voices: any QuestionVoices = NoVoices()

  /// The questions of a survey as they are asked of one person.
  package init(survey: Survey, channel: String, channelName: LocalizedText, kind: Survey.InvitationKind) {
    self.survey = survey
    self.channel = channel
    self.channelName = channelName
    self.kind = kind
  }

  /// The form of these questions, empty or as it was filled in.
  /// - Parameter action: where it is sent.
  package func page(
    in language: Language, reading: Reading = .usual, part: FormPart = .whole, action: String,
    _ filled: FilledForm = FilledForm()
  ) -> FormPage {
    var form = FormPage(
      survey: survey, questions: questions, channelName: channelName, kind: kind,
      language: language, reading: reading, part: part, action: action, sheet: filled.sheet, problems: filled.problems,
      isAtStation: filled.isAtStation)
    form.sounds = sounds(in: form.language)
    return form
  }

  /// The questions, in order.
  var questions: [Question] { survey.questions(askedThrough: channel) }

  /// Where each question is heard, by its key.
  func sounds(in language: Language) -> [String: String] {
    questions.reduce(into: [:]) { sounds, question in
      let spoken = SpokenQuestion(question, of: survey, channel: (channel, channelName), in: language)
      if voices.canRead(spoken) { sounds[question.key] = spoken.path }
    }
  }

  /// The page of the form that an address names.
  package func page(at address: FormAddress, _ filled: FilledForm = FilledForm()) -> FormPage {
    page(
      in: address.language, reading: address.reading, part: address.part, action: address.path, filled)
  }
}

/// What somebody has put into a form, with what is wrong at its place.
package struct FilledForm: Sendable {
  package var sheet = AnswerSheet()
  package var problems: [AnswerProblem] = []
  /// Whether it stands on a device on which the next person rates afterwards.
  var isAtStation = false

  /// A form as it was sent; by itself, an empty one.
  package init(sheet: AnswerSheet = AnswerSheet(), problems: [AnswerProblem] = []) {
    self.sheet = sheet
    self.problems = problems
  }
}

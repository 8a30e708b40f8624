import Ballots
import Invitations
import Pages
import Surveys

/// What one person is asked, wherever she answers: the questions of a survey as they are asked through one channel.
struct ChannelForm: Sendable {
  let survey: Survey
  /// The key of the channel.
  let channel: String
  let channelName: LocalizedText
  /// How the link came to her.
  let kind: Survey.InvitationKind

  /// The form of these questions, empty or as it was filled in.
  /// - Parameter action: where it is sent.
  func page(
    in language: Language, reading: Reading = .usual, part: FormPart = .whole, action: String,
    _ filled: FilledForm = FilledForm()
  ) -> FormPage {
    FormPage(
      survey: survey, questions: survey.questions(askedThrough: channel), channelName: channelName, kind: kind,
      language: language, reading: reading, part: part, action: action, sheet: filled.sheet, problems: filled.problems,
      isAtStation: filled.isAtStation)
  }

  /// The page of the form that an address names.
  func page(at address: FormAddress, _ filled: FilledForm = FilledForm()) -> FormPage {
    page(
      in: address.language, reading: address.reading, part: address.part, action: address.path, filled)
  }
}

/// What somebody has put into a form, with what is wrong at its place.
struct FilledForm: Sendable {
  var sheet = AnswerSheet()
  var problems: [AnswerProblem] = []
  /// Whether it stands on a device on which the next person rates afterwards.
  var isAtStation = false
}

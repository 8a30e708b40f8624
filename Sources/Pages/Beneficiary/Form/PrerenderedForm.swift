import Ballots
package import Surveys

/// An empty form rendered once, into which the address of each link is spliced as bytes.
package struct PrerenderedForm: Sendable {
  /// The bytes before, between and after the places of the action.
  package let parts: [[UInt8]]

  /// What stands between the parts for one link.
  package func spliced(action: String) -> [UInt8] { Array(Markup.escaped(action).utf8) }
}

extension FormPage {
  /// The empty form of a survey, channel, kind of invitation, language and size of letters, ready for any link; or for
  /// those links that bear one overall answer.
  package static func prerendered(
    _ survey: Survey, questions: [Question], channelName: LocalizedText, kind: Survey.InvitationKind,
    language: Language, reading: Reading = .usual, tapped: String? = nil,
    sounds: [String: String] = [:]
  ) -> PrerenderedForm {
    let values = survey.overall.flatMap { overall in tapped.map { [overall.key: [$0]] } } ?? [:]
    var form = FormPage(
      survey: survey, questions: questions, channelName: channelName, kind: kind, language: language, reading: reading,
      action: placeholder, sheet: AnswerSheet(values), isAnsweredByLink: tapped != nil)
    form.sounds = sounds
    let pieces = form.html.split(separator: placeholder, omittingEmptySubsequences: false)
    return PrerenderedForm(parts: pieces.map { Array($0.utf8) })
  }

  /// Stands where the action will; no survey can write a NUL, which no YAML may contain.
  private static let placeholder = "\u{0}action\u{0}"
}

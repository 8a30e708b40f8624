import Ballots
package import Surveys
import Wording

/// An empty form rendered once, into which the address of each link is spliced as bytes.
package struct PrerenderedForm: Sendable {
  /// The bytes before, between and after the places of the action.
  package let parts: [[UInt8]]

  /// What stands between the parts for one link.
  package func spliced(action: String) -> [UInt8] { Array(Markup.escaped(action).utf8) }
}

extension FormPage {
  /// The empty form of a survey, channel, kind of invitation and language, ready for any link.
  package static func prerendered(
    _ survey: Survey, questions: [Question], channelName: LocalizedText, kind: Survey.InvitationKind,
    language: Language
  ) -> PrerenderedForm {
    let form = FormPage(
      survey: survey, questions: questions, channelName: channelName, kind: kind, language: language,
      action: placeholder)
    let pieces = form.html.split(separator: placeholder, omittingEmptySubsequences: false)
    return PrerenderedForm(parts: pieces.map { Array($0.utf8) })
  }

  /// Stands where the action will; no survey can write a NUL, which no YAML may contain.
  private static let placeholder = "\u{0}action\u{0}"
}

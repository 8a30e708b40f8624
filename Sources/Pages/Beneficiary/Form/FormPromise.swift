package import Surveys
package import Wording

/// What a form promises before its first question: said there, and in whatever else tells people of their privacy.
package enum FormPromise {
  /// In the fewest words: what an answer changes, what is known of it, what may be left out.
  package static func short(of survey: Survey, _ formats: Formats) -> String {
    let promised: [FormPhrase] = (survey.audience == .external ? [.effect] : []) + [.neverKnown, .optional]
    return promised.map { formats.say($0) }.joined(separator: " ")
  }

  /// What the charity can know of whoever answers by a link or a card.
  package static func known(_ kind: Survey.InvitationKind, of survey: Survey, _ formats: Formats) -> String {
    switch kind {
    case .addressed: formats.say(FormPhrase.knownOfAddressed(days: survey.validDays))
    case .drawn: formats.say(FormPhrase.knownOfDrawn)
    }
  }

  /// What it can know of whoever answers on a device of the charity.
  package static func atStations(_ formats: Formats) -> String { formats.say(DevicePhrase.known) }

  /// That nothing can be changed once it is sent.
  package static func final(_ formats: Formats) -> String { formats.say(FormPhrase.finalSentence) }

  /// That no names belong into a comment.
  package static func comments(_ formats: Formats) -> String { formats.say(FormPhrase.commentPrivacy) }
}

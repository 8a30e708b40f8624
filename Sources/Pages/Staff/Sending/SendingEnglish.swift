import Messages
import Wording

extension SendingPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Sending"
    case .text:
      "Links and reminders that go out by themselves. No text and no link is kept, and numbers and addresses are erased "
        + "when their time is over."
    case .carriers: "Who carries messages"
    case .nobody:
      "Nobody yet. The administrator sets a provider of text messages or a mail server; messages wait until then."
    case .carriedAs(let name, let sender): "\(name), as \(sender)"
    case .balance(let credit): "Credit left: \(credit)."
    case .template(let step, let language, let state): "Template of \(step.lowercased()), \(language): \(state)."
    case .templateState(.approved): "approved"
    case .templateState(.waiting): "being looked at by the provider"
    case .templateState(.refused(let word)): "refused or stopped (\(formats.code(word)))"
    case .templateState(.missing): "not handed in"
    case .templateState(.unknown): "the provider says nothing of it"
    case .trial: "Try it on yourself"
    case .trialText:
      "You get an invitation as families get it, with a link that opens nothing. Nothing of it is kept or counted."
    case .trialCarrier: "Who carries it"
    case .trialTo: "Your mobile number or e-mail address"
    case .trialToHint: "Whichever the carrier needs."
    case .trialSend: "Send the trial"
    case .trialOutcome(.taken): "The provider took it. Look whether it arrives whole, and under the right name."
    case .trialOutcome(.refused(let problem)): "The provider refused it: \(Self.english(problem, formats))."
    case .trialOutcome(.later(let problem)): "The provider did not take it now: \(Self.english(problem, formats))."
    case .trialOutcome(.unserved(let problem)):
      "The provider does not serve you now: \(Self.english(problem, formats))."
    case .trialOutcome(.silence): "Handed over, and the provider was silent. It may arrive or not."
    case .nothing:
      "No messages now. Links go out by themselves for each survey in which that is written, when invitations are issued "
        + "from a file."
    case .isOpen: "Messages may go out now."
    case .opens(let at): "Sending goes on \(formats.moment(at))."
    case .caption: "Messages by what became of them"
    case .step(.invitation): "Links"
    case .step(.reminder): "Reminders"
    case .waiting: "Waiting"
    case .waitingHint: "Their time has not come, or they are on their way to the provider."
    case .accepted: "Taken by the provider"
    case .acceptedHint: "Who has not said yet that they arrived."
    case .delivered: "Arrived"
    case .deliveredHint: "As the provider says."
    case .failed: "Did not arrive"
    case .failedHint: "They are not sent again."
    case .unknown: "Not known"
    case .unknownHint:
      "Handed over, and the provider was silent. They are not sent again by themselves, so that nobody gets two."
    case .problem(let problem, let count): "\(Self.english(problem, formats)): \(formats.count(count))."
    }
  }
}

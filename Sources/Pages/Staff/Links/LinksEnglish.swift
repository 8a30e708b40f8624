import Surveys
package import Wording

extension LinksPhrase {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .ways: "Ways to issue links"
    case .oneLink: "One link"
    case .cards: "Cards to print"
    case .invitations: "Invitations from a file"
    case .reminders: "Reminders"
    case .sending: "Sending"
    case .survey: "Survey"
    case .channel: "Service channel"
    case .department: "Department that gave the service"
    case .tongue: "Language of the message"
    case .mode: "Collection mode"
    case .count: "Number of cards"
    case .choose: "Choose from the list"
    case .noSurvey:
      "No survey is open for this kind of invitation. The quality officer publishes one, on the page of surveys."
    case .noPublished: "No survey is published yet. The quality officer publishes one, on the page of surveys."
    case .problemsTitle: "One thing before you go on"
    case .missing: "Choose one from the list."
    case .unknown: "We do not know this choice. Choose one from the list."
    case .retired(let day):
      "This survey was retired on \(formats.date(day)): no new invitations are issued for it."
    case .takesNone: "This survey was published without this kind of invitation. Choose another one."
    case .noEnglish: "This survey is in Arabic only. Choose Arabic."
    case .badCount(let most): "Write a number from 1 to \(formats.count(most))."
    case .oneLinkText:
      "A link for one person, to paste into a chat or to show on a screen. It is tied to no name, and nothing records "
        + "to whom it was given."
    case .issueLink: "Issue the link"
    case .linkReady: "The link is ready"
    case .linkOnce: "The link is shown here once, and we do not keep it. Copy it before you leave this page."
    case .linkLabel: "Link"
    case .messageLabel: "Text ready to paste into WhatsApp"
    case .copyHint: "Press and hold the text, then “Select all”, then “Copy”."
    case .copy: "Copy"
    case .copied: "Copied"
    case .openChat: "Open WhatsApp with this text"
    case .codeLabel: "For those who type instead of tapping"
    case .pictureLabel: "For those who use their camera"
    case .until(let day): "It stays open until \(formats.day(day)), and is good for one answer."
    case .keepNoNote:
      "Do not note to whom you gave the link, and do not open it once it is sent: then nobody knows who answered."
    case .anotherLink: "Another link with the same choices"
    case .message(let title, let url, let until):
      """
      Hello,
      Please rate our service: “\(title)”.
      Rating is your right, and it does not affect the help that you receive. We do not ask your name, and nobody knows what \
      you answered.
      Please open this link, which is good for one answer:

      \(url)

      The link stays open until \(formats.date(until)). Thank you.
      """
    case .cardsText:
      "Cards without names; each has a link, a square for the camera and a code to type. Shuffle them, and let everybody "
        + "draw one."
    case .countHint(let most): "Up to \(formats.counted(most, .card)) at a time, six on each sheet."
    case .issueCards: "Issue the cards"
    case .cardsReady(let count): "\(formats.counted(count, .card)) to print"
    case .cardsPrint: "Open the page to print"
    case .cardsTable: "Download them as a table (CSV)"
    case .cardsKept:
      "They stay here for ten minutes, for you alone, and are then erased. We keep the links nowhere else."
    case .moreCards: "More cards"
    case .goneTitle: "This page is here no longer"
    case .goneText:
      "Links are shown once, stay no longer than ten minutes, and open on no other device. Nothing has happened now."
    }
  }
}

import Wording

extension NoticePhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .thanksTitle: "We received your rating, thank you"
    case .thanksNext: "We put all answers together and improve our service with them. You may close this page."
    case .thanksThen: "What happens now?"
    case .thanksEachMonth: "Every month we look at all answers together and decide what to improve."
    case .thanksEachQuarter: "Every three months we look at all answers together and decide what to improve."
    case .thanksEachYear: "Every year we look at all answers together and decide what to improve."
    case .thanksChanges: "What we changed because you told us"
    case .thanksClose: "You may close this page."
    case .usedTitle: "We received your rating, thank you"
    case .usedText: "This link was used once, as it should be. Your answer is safe with us and is never shown here."
    case .practiceOverTitle: "This practice round has ended"
    case .practiceOverText:
      "The link was for practice only, and nothing that was sent by it is kept. Whoever has the page of surveys finds a new one there."
    case .expiredTitle: "This link has expired"
    case .expiredText: "It no longer opens the form. Your opinion matters: we will ask again after the next service."
    case .unknownTitle: "We do not know this link"
    case .unknownText: "Perhaps it was cut short, or ended long ago. Open the message again, or type your card's code."
    case .busyTitle: "One moment, please"
    case .busyText: "The service is busy just now, and your link is still good. Please try again in a moment."
    case .notKeptTitle: "Please send it once more"
    case .notKeptText:
      "We could not make sure that what you sent was kept. Everything you wrote is still in this page: wait a moment, then send it again with the button here. Your answers will not be counted twice."
    case .sendAgain: "Send again"
    case .badRequestTitle: "We did not understand this request"
    case .badRequestText: "Please go back to the page before and try again."
    case .forbiddenTitle: "This page is not open to you"
    case .forbiddenText: "If you need it for your work, please ask the administrator for permission."
    case .notFoundTitle: "There is no page at this address"
    case .notFoundText: "Please check the address, or go back to the page before."
    case .methodTitle: "This page does not open this way"
    case .methodText: "Please go back to the page before and try again."
    case .tooLargeTitle: "What was sent is too large"
    case .tooLargeText: "Please shorten what you wrote and send it again."
    case .tooManyTitle: "Too many attempts"
    case .tooManyText: "Please wait a few minutes and try again."
    case .failureTitle: "Something went wrong on our side"
    case .failureText: "It is our fault, not yours. Please try again in a moment."
    case .restoringTitle: "The backup is being put back"
    case .restoringText:
      "A backup of what stands is made, the other takes its place, and the site comes back by itself, usually within a minute. Then everybody signs in again, and the page of backups says how it ended."
    case .signIn: "Sign in"
    case .codeTitle: "Type your rating code"
    case .codeText: "The code is printed on the card or letter that you received."
    case .codeLabel: "Code"
    case .codeHint: "Capital or small letters make no difference, and spaces are not needed."
    case .codeOpen: "Open the rating page"
    case .codeProblem: "We do not know this code. Please check every letter and try again."
    case .charityService: "Rate our services"
    }
  }
}

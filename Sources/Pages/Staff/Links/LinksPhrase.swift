package import Surveys
import Wording

/// The words of the pages on which links and cards are issued.
package enum LinksPhrase: Phrase {
  // The ways.
  case ways
  case oneLink
  case cards
  case invitations
  case reminders
  case sending
  // The fields of an order.
  case survey
  case channel
  case department
  case tongue
  case mode
  case count
  case choose
  case noSurvey
  /// No survey is published at all.
  case noPublished
  // What is wrong with an order.
  case problemsTitle
  case missing
  case unknown
  case retired(Day)
  case takesNone
  case noEnglish
  case badCount(most: Int)
  // One link.
  case oneLinkText
  case issueLink
  case linkReady
  case linkOnce
  case linkLabel
  case messageLabel
  case copyHint
  /// On a button beside what is to be copied, before and after it was pressed.
  case copy
  case copied
  /// Leads to a chat with the message.
  case openChat
  case codeLabel
  case pictureLabel
  case until(Day)
  case keepNoNote
  case anotherLink
  /// What is pasted into a chat: the promise, then the link on a line of its own. Isolating marks around it would do
  /// the same, but message readers on telephones take such a mark for a letter of the address.
  case message(title: String, url: String, until: Day)
  // Cards.
  case cardsText
  case countHint(most: Int)
  case issueCards
  case cardsReady(Int)
  case cardsPrint
  case cardsTable
  case cardsKept
  case moreCards
  // What is kept no longer.
  case goneTitle
  case goneText
}

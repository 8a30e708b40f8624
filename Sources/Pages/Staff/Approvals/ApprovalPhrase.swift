import Access
import Preferences
import Surveys
import Wording

/// The words around what waits for a second person.
enum ApprovalPhrase: Phrase {
  case title, text, waitingTitle, nothingWaits, pastTitle, nothingPast, rulesTitle
  /// What is done: an order, with the title of its survey.
  case order(GraveOrder, LocalizedText?)
  case proposed(by: String, at: Int), until(Int), mark(String), own
  case people(LocalizedText, Int)
  /// Of which number or address everything is erased.
  case contact(String)
  /// What is lost where a backup of a moment is put back.
  case loses(since: Int)
  /// Why the reader may not confirm, and who may.
  case tied(ApprovalTie), confirming([String])
  case confirm, refuse, withdraw
  case ended(Proposal, isOver: Bool)
  case done(ApprovalsPage.Done)
  case kind(GraveOrder.Kind, mostInvited: Int)
  case standing(SecondPerson, confirming: [String])
  /// Why somebody does not count beside another yet, and from when on; and the rule behind it.
  case counts(ApprovalTie), hands
  case another(GraveOrder.Kind), invite, askAdministrator
  /// Beside a button that only proposes.
  case asked
}

extension ApprovalPhrase {
  /// What stands beside a button, and that it only proposes where a second person is asked.
  static func beside(_ text: String, _ kind: GraveOrder.Kind, on frame: StaffFrame) -> String {
    frame.seconds.contains(kind) ? "\(text) \(frame.formats.say(ApprovalPhrase.asked))" : text
  }
}

import Wording

/// The words of the page on who carries messages.
enum CarriersPhrase: Phrase {
  case title, text, saved, trial
  case mailTitle, server, serverHint, password, from, saveMail
  case smsTitle, provider, nobody, show, senderName, senderHint, credential(String), saveSMS
  case keptSecret, fixed
}

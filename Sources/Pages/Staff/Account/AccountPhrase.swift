import Wording

/// The words of one's own account.
enum AccountPhrase: Phrase {
  case accountTitle
  case signedIn(String, String)
  case passwordTitle, present, fresh, freshHint, again, change, passwordChanged
  case sessionsTitle, sessionsText, endOthers, sessionsEnded
  case session(began: Int, seen: Int, isThis: Bool)
  case code, codeHint
  case factorTitle, factorText, factorNeeded, factorSet, factorBegin, factorScan, factorPicture, factorSecret
  case factorConfirm, factorWrong, factorRemove
  case recoveryTitle, recoveryText
  case joinTitle, joinText(String), choose
  case joinOverTitle, joinOverText
}

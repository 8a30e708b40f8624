import Wording

extension AccountPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .accountTitle: "My account"
    case .signedIn(let name, let role): "Signed in as \(formats.code(name)), \(role)."
    case .passwordTitle: "Change the password"
    case .present: "Present password"
    case .fresh: "New password"
    case .freshHint:
      "\(formats.count(12)) to \(formats.count(128)) characters. Four unrelated words are easy to keep and hard to guess."
    case .again: "New password again"
    case .change: "Change"
    case .passwordChanged: "The password is changed, and your other sessions have ended."
    case .sessionsTitle: "Open sessions"
    case .sessionsText: "A session ends after twenty minutes without use, and after eight hours at the most."
    case .endOthers: "End the other sessions"
    case .sessionsEnded: "Your other sessions have ended."
    case .session(let began, let seen, let isThis):
      "\(isThis ? "This session: " : "")began \(formats.moment(began)), last used \(formats.moment(seen))"
    case .code: "Code"
    case .codeHint: "For those who set it up: six digits from your telephone, or a recovery code."
    case .factorTitle: "A code at sign-in"
    case .factorText:
      "Beside the password a code from an app on your telephone is asked for: the password alone is not enough."
    case .factorNeeded: "The charity asks everybody to have a code at sign-in. Set it up to reach your pages."
    case .factorSet: "The code is asked for at every sign-in."
    case .factorBegin: "Set up a code"
    case .factorScan: "Read the picture with an authenticator app on your telephone, then type the code that it shows."
    case .factorPicture: "A code to be read by an authenticator app"
    case .factorSecret: "Or type this key into the app:"
    case .factorConfirm: "Turn it on"
    case .factorWrong: "This code is not right. Check the telephone's clock, and type the code that it shows now."
    case .factorRemove: "Ask for no code any more"
    case .recoveryTitle: "Recovery codes"
    case .recoveryText:
      "If your telephone is lost, each of them is good for one sign-in. Write them down now: they are not shown again."
    case .joinTitle: "Choose your password"
    case .joinText(let name): "Your user name is \(formats.code(name)). This link closes then, and you sign in."
    case .choose: "Keep the password"
    case .joinOverTitle: "This link opens nothing"
    case .joinOverText: "It was used before, or has ended. Ask the administrator for a new one."
    }
  }
}

import Foundation
package import Surveys
import Wording

/// The door of the staff site.
package struct SignInPage: Sendable {
  /// Why the door stays shut.
  package enum Problem: Sendable, CaseIterable {
    /// Name or password: which one is not said.
    case wrong
    case tooManyAttempts
    /// The provider of accounts did not vouch for her, or her try was too long ago.
    case notVouched
    /// The provider vouches for somebody who has no account here.
    case unknownHere
    /// The provider cannot be reached, or answers with a fault.
    case providerDown
  }

  /// What was asked for when a session had ended.
  package enum Ended: Sendable, CaseIterable {
    case beforePage
    /// A form was sent, and nothing of it is kept.
    case beforeForm
  }

  package let language: Language
  package let problem: Problem?
  /// The user name that was typed.
  package let name: String
  /// Whether a session has ended; `nil` where none had begun.
  package let ended: Ended?
  /// The page that is shown next, with its query; `nil` for the first.
  package let destination: String?
  /// Whether somebody here has a second factor; nobody is told who.
  package let asksForCode: Bool
  /// Whether the charity has a provider of accounts that vouches for the staff.
  package let hasProvider: Bool

  /// An empty form, or one that comes back.
  package init(
    language: Language, problem: Problem? = nil, name: String = "", ended: Ended? = nil,
    returningTo destination: String? = nil, asksForCode: Bool = false, hasProvider: Bool = false
  ) {
    self.language = language
    self.problem = problem
    self.name = name
    self.ended = ended
    self.destination = destination
    self.asksForCode = asksForCode
    self.hasProvider = hasProvider
  }

  /// The page.
  package var html: String { Templates.render("sign-in", SignInView(self)) }
}

/// What the template of the sign-in page needs.
struct SignInView {
  /// The field of a second factor.
  struct Code {
    let label: String
    let hint: String
  }

  /// The way in by the provider of accounts.
  struct Provider {
    let href: String
    let label: String
  }

  let page: PageHead
  let frame: FrameView?
  let action: String
  let heading: String
  let text: String
  let problem: String?
  let ended: String?
  let destination: String?
  let nameLabel: String
  let typedName: String
  let passwordLabel: String
  let code: Code?
  let enter: String
  let provider: Provider?
  let otherHref: String
  let otherCode: String
  let otherWords: String

  /// The words of the page.
  init(_ door: SignInPage) {
    let formats = Formats(language: door.language)
    page = PageHead(door.language, title: formats.say(StaffPhrase.signInTitle))
    frame = nil
    let path = "/sign-in"
    action = door.language == .arabic ? path : "\(path)?lang=\(door.language.rawValue)"
    heading = formats.say(StaffPhrase.signInTitle)
    text = formats.say(StaffPhrase.signInText)
    problem = door.problem.map { problem in
      formats.say(problem == .wrong && door.asksForCode ? StaffPhrase.signInWrongCode : problem.words)
    }
    ended = door.ended.map { formats.say($0 == .beforeForm ? StaffPhrase.sessionEndedForm : .sessionEnded) }
    destination = door.destination
    nameLabel = formats.say(StaffPhrase.userName)
    typedName = door.name
    passwordLabel = formats.say(StaffPhrase.password)
    code =
      door.asksForCode
      ? Code(label: formats.say(AccountPhrase.code), hint: formats.say(AccountPhrase.codeHint)) : nil
    enter = formats.say(StaffPhrase.signIn)
    let back = door.destination.flatMap { $0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) }
    provider =
      door.hasProvider
      ? Provider(
        href: "\(path)/provider?lang=\(door.language.rawValue)" + (back.map { "&next=\($0)" } ?? ""),
        label: formats.say(StaffPhrase.byProvider)) : nil
    otherHref = "\(path)?lang=\(door.language.other.rawValue)" + (back.map { "&next=\($0)" } ?? "")
    otherCode = door.language.other.rawValue
    otherWords = formats.say(StaffPhrase.switchLanguage)
  }
}

extension SignInPage.Problem {
  /// Its words.
  var words: StaffPhrase {
    switch self {
    case .wrong: .signInWrong
    case .tooManyAttempts: .signInTooMany
    case .notVouched: .notVouched
    case .unknownHere: .unknownHere
    case .providerDown: .providerDown
    }
  }
}

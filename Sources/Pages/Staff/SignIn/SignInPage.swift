package import Surveys
import Wording

/// The door of the staff site.
package struct SignInPage: Sendable {
  /// Why the door stays shut.
  package enum Problem: Sendable, CaseIterable {
    /// Name or password: which one is not said.
    case wrong
    case tooManyAttempts
  }

  package let language: Language
  package let problem: Problem?
  /// The user name that was typed.
  package let name: String

  /// An empty form, or one that comes back.
  package init(language: Language, problem: Problem? = nil, name: String = "") {
    self.language = language
    self.problem = problem
    self.name = name
  }

  /// The page.
  package var html: String { Templates.render("sign-in", SignInView(self)) }
}

/// What the template of the sign-in page needs.
struct SignInView {
  let page: PageHead
  let frame: FrameView?
  let action: String
  let heading: String
  let text: String
  let problem: String?
  let nameLabel: String
  let typedName: String
  let passwordLabel: String
  let enter: String
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
    problem = door.problem.map { formats.say($0.words) }
    nameLabel = formats.say(StaffPhrase.userName)
    typedName = door.name
    passwordLabel = formats.say(StaffPhrase.password)
    enter = formats.say(StaffPhrase.signIn)
    otherHref = door.language == .arabic ? "\(path)?lang=\(door.language.other.rawValue)" : path
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
    }
  }
}

package import Access
import Surveys
import Wording

/// One's own account: another password, and the sessions that stand.
package struct AccountPage: Sendable {
  /// What was done just now.
  package enum Done: String, Sendable, CaseIterable { case password, sessions }

  package let frame: StaffFrame
  package let name: String
  /// The last used first.
  package let sessions: [Session]
  /// The key of the session in which the page is read.
  package let current: SessionToken
  package let done: Done?
  /// Problems with `present`, `password` and `again`; nothing that was typed.
  package let form: TypedForm
  package var hasFactor = false
  /// Whether the charity wants everybody to have a second factor.
  package var isFactorNeeded = false
  /// A second factor that is being set up.
  package var setup: FactorSetup?
  /// The codes for the day on which the telephone is lost, shown once.
  package var recovery: [RecoveryCode] = []
  /// Whether her second factor stays, because another password was typed.
  package var isRemovalRefused = false

  /// A page of whoever is signed in.
  package init(
    frame: StaffFrame, name: String, sessions: [Session], current: SessionToken, done: Done? = nil,
    form: TypedForm = TypedForm()
  ) {
    self.frame = frame
    self.name = name
    self.sessions = sessions
    self.current = current
    self.done = done
    self.form = form
  }

  /// The page.
  package var html: String { Templates.render("account", AccountView(self)) }
}

/// What the template of one's own account needs.
struct AccountView {
  let page: PageHead
  let frame: FrameView
  let heading: String
  let signedInAs: String
  let done: String?
  let csrf: String
  let passwordTitle: String
  let passwordAction: String
  let summary: ProblemSummary?
  let fields: [FieldView]
  let change: String
  let factor: FactorView
  let sessionsTitle: String
  let sessionsText: String
  let sessions: [String]
  let sessionsAction: String
  /// Ends the others; `nil` where there are none.
  let end: String?

  /// The words of the page.
  init(_ page: AccountPage) {
    let (frame, formats) = (page.frame, page.frame.formats)
    let tongue = "?lang=\(frame.language.rawValue)"
    heading = formats.say(AccountPhrase.accountTitle)
    self.page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    signedInAs = formats.say(AccountPhrase.signedIn(page.name, formats(frame.role.name)))
    done = page.done.map { formats.say($0 == .password ? AccountPhrase.passwordChanged : .sessionsEnded) }
    csrf = frame.csrf
    passwordTitle = formats.say(AccountPhrase.passwordTitle)
    passwordAction = "/account/password\(tongue)"
    summary = ProblemSummary(page.form, fields: ["present", "password", "again"], formats)
    fields =
      [
        FieldView(
          "present", AccountPhrase.present, type: "password", direction: "ltr", in: page.form, formats)
      ] + PasswordFields.fresh(page.form, formats)
    change = formats.say(AccountPhrase.change)
    factor = FactorView(page)
    sessionsTitle = formats.say(AccountPhrase.sessionsTitle)
    sessionsText = formats.say(AccountPhrase.sessionsText)
    sessions = page.sessions.map { session in
      formats.say(
        AccountPhrase.session(began: session.began, seen: session.seen, isThis: session.key == page.current.key))
    }
    sessionsAction = "/account/sessions\(tongue)"
    end = page.sessions.count > 1 ? formats.say(AccountPhrase.endOthers) : nil
  }
}

/// The two fields in which a new password is typed.
enum PasswordFields {
  static func fresh(_ form: TypedForm, _ formats: Formats) -> [FieldView] {
    [
      FieldView(
        "password", AccountPhrase.fresh, hint: AccountPhrase.freshHint, type: "password", direction: "ltr", in: form,
        formats),
      FieldView("again", AccountPhrase.again, type: "password", direction: "ltr", in: form, formats),
    ]
  }
}

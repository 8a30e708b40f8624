package import Surveys
import Wording

/// Where somebody chooses her password by the link that she was handed.
package struct JoinPage: Sendable {
  package let language: Language
  /// The path of the link.
  package let path: String
  /// The account; `nil` where the link was used or has ended.
  package let name: String?
  package let form: TypedForm

  /// A form for an account, or that there is none.
  package init(language: Language, path: String, name: String?, form: TypedForm = TypedForm()) {
    self.language = language
    self.path = path
    self.name = name
    self.form = form
  }

  /// The page.
  package var html: String { Templates.render("join", JoinView(self)) }
}

/// What the template of that page needs.
struct JoinView {
  let page: PageHead
  let frame: FrameView?
  let heading: String
  let text: String
  let action: String?
  let name: String?
  let summary: ProblemSummary?
  let fields: [FieldView]
  let choose: String
  let otherHref: String
  let otherCode: String
  let otherWords: String

  /// The words of the page.
  init(_ page: JoinPage) {
    let formats = Formats(language: page.language, isolation: .marks)
    heading = formats.say(page.name == nil ? AccountPhrase.joinOverTitle : .joinTitle)
    text = formats.say(page.name.map { .joinText($0) } ?? AccountPhrase.joinOverText)
    self.page = PageHead(page.language, title: heading)
    frame = nil
    action = page.name == nil ? nil : "\(page.path)?lang=\(page.language.rawValue)"
    name = page.name
    summary = ProblemSummary(page.form, fields: ["password", "again"], formats)
    fields = PasswordFields.fresh(page.form, formats)
    choose = formats.say(AccountPhrase.choose)
    otherHref = "\(page.path)?lang=\(page.language.other.rawValue)"
    otherCode = page.language.other.rawValue
    otherWords = formats.say(StaffPhrase.switchLanguage)
  }
}

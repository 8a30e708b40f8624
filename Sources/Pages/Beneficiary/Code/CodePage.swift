package import Surveys
import Wording

/// The page on which somebody with a printed card types its code.
package struct CodePage: Sendable {
  package let language: Language
  /// What was typed, where it did not open a form.
  package let typed: String
  /// Whether the typed code opens nothing.
  package let isRefused: Bool

  /// An empty field, or one that comes back.
  package init(language: Language, typed: String = "", isRefused: Bool = false) {
    self.language = language
    self.typed = typed
    self.isRefused = isRefused
  }

  /// The page.
  package var html: String { Templates.render("code", CodeView(self)) }
}

/// What the template of the code page needs.
struct CodeView {
  let page: PageHead
  let action: String
  let heading: String
  let text: String
  let problemsTitle: String
  let problem: String?
  let label: String
  let hint: String
  let typed: String
  let open: String
  let describedBy: String
  let otherHref: String
  let otherCode: String
  let otherWords: String

  /// The words of the page.
  init(_ code: CodePage) {
    let formats = Formats(language: code.language)
    page = PageHead(code.language, title: formats.say(NoticePhrase.codeTitle))
    action = code.language == .arabic ? "/r-code" : "/r-code?lang=\(code.language.rawValue)"
    heading = formats.say(NoticePhrase.codeTitle)
    text = formats.say(NoticePhrase.codeText)
    problemsTitle = formats.say(FormPhrase.problemsTitle)
    problem = code.isRefused ? formats.say(NoticePhrase.codeProblem) : nil
    label = formats.say(NoticePhrase.codeLabel)
    hint = formats.say(NoticePhrase.codeHint)
    typed = code.typed
    open = formats.say(NoticePhrase.codeOpen)
    describedBy = code.isRefused ? "e-code h-code" : "h-code"
    otherHref = code.language == .arabic ? "/r-code?lang=\(code.language.other.rawValue)" : "/r-code"
    otherCode = code.language.other.rawValue
    otherWords = formats.say(FormPhrase.switchLanguage)
  }
}

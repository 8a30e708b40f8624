package import Surveys
import Wording

/// A short page that says one thing, in both languages, the reader's first.
package struct NoticePage: Sendable {
  /// What it says.
  package enum Kind: Sendable, CaseIterable {
    case thanks
    /// The link was used; the answer is never shown.
    case alreadyUsed
    case expired
    /// The link of a practice round, which has ended.
    case practiceOver
    case unknownLink
    case busy
    case badRequest
    case forbidden
    case notFound
    case methodNotAllowed
    case tooLarge
    case tooManyAttempts
    case failure
    /// A backup takes the place of everything; who signs in next signs in anew.
    case restoring
  }

  package let kind: Kind
  package let language: Language

  /// A page of one kind.
  package init(_ kind: Kind, language: Language) {
    self.kind = kind
    self.language = language
  }

  /// The page.
  package var html: String { Templates.render("notice", NoticeView(self)) }
}

/// What the template of a notice needs.
struct NoticeView {
  /// The same words in another language.
  struct Part {
    let code: String
    let direction: String
    let heading: String
    let text: String
  }

  /// A way on from here.
  struct Way {
    let href: String
    let label: String
  }

  let page: PageHead
  let mark: String
  let heading: String
  let text: String
  let also: Part
  let way: Way?

  /// The words of a notice.
  init(_ notice: NoticePage) {
    let here = NoticeView.part(notice, notice.language)
    page = PageHead(notice.language, title: here.heading)
    mark = [.thanks, .alreadyUsed, .restoring].contains(notice.kind) ? "done" : "stop"
    heading = here.heading
    text = here.text
    also = NoticeView.part(notice, notice.language.other)
    let place: (path: String, label: NoticePhrase)? =
      switch notice.kind {
      case .unknownLink: ("/r-code", .codeTitle)
      case .restoring: ("/sign-in", .signIn)
      default: nil
      }
    way = place.map { place in
      Way(
        href: "\(place.path)?lang=\(notice.language.rawValue)",
        label: Formats(language: notice.language).say(place.label))
    }
  }

  private static func part(_ notice: NoticePage, _ language: Language) -> Part {
    let formats = Formats(language: language)
    let (title, text) = notice.kind.words
    return Part(
      code: language.rawValue, direction: language.direction, heading: formats.say(title), text: formats.say(text))
  }
}

extension NoticePage.Kind {
  /// Its title and its text.
  var words: (title: NoticePhrase, text: NoticePhrase) {
    switch self {
    case .thanks: (.thanksTitle, .thanksNext)
    case .alreadyUsed: (.usedTitle, .usedText)
    case .expired: (.expiredTitle, .expiredText)
    case .practiceOver: (.practiceOverTitle, .practiceOverText)
    case .unknownLink: (.unknownTitle, .unknownText)
    case .busy: (.busyTitle, .busyText)
    case .badRequest: (.badRequestTitle, .badRequestText)
    case .forbidden: (.forbiddenTitle, .forbiddenText)
    case .notFound: (.notFoundTitle, .notFoundText)
    case .methodNotAllowed: (.methodTitle, .methodText)
    case .tooLarge: (.tooLargeTitle, .tooLargeText)
    case .tooManyAttempts: (.tooManyTitle, .tooManyText)
    case .failure: (.failureTitle, .failureText)
    case .restoring: (.restoringTitle, .restoringText)
    }
  }
}

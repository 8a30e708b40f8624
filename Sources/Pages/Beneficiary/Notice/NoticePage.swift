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
    /// A form that was sent could not be kept, or nobody can say whether it was; it comes back to be sent once more.
    case notKept
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
  /// What its button sends, as it was sent before.
  let form: SentBefore?

  /// A page of one kind.
  package init(_ kind: Kind, language: Language) {
    self.kind = kind
    self.language = language
    form = nil
  }

  /// A form that could not be kept, behind a button that sends it once more.
  package init(notKept form: SentBefore, language: Language) {
    kind = .notKept
    self.language = language
    self.form = form
  }

  /// The page.
  package var html: String { Templates.render("notice", NoticeView(self)) }
}

/// A form as it was sent: where to, and each field with every value.
package struct SentBefore: Sendable {
  let action: String
  let fields: [CarriedAnswer]

  /// A form as it arrived.
  package init(to action: String, _ values: [String: [String]]) {
    self.action = action
    fields = values.sorted { $0.key < $1.key }.flatMap { name, values in
      values.map { CarriedAnswer(name: name, value: $0) }
    }
  }
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
  let again: Again?

  /// The form that is sent once more, and its button.
  struct Again {
    let action: String
    let carried: [CarriedAnswer]
    let send: String
  }

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
    again = notice.form.map { form in
      Again(
        action: form.action, carried: form.fields, send: Formats(language: notice.language).say(NoticePhrase.sendAgain))
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
    case .notKept: (.notKeptTitle, .notKeptText)
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

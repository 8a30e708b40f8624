package import Indicators
package import Surveys
package import Wording

/// What the charity did about what people told it, for everybody to read: words and days, and no figure.
package struct DidPage: Sendable {
  /// An action that the officer shows.
  package struct Answer: Sendable {
    package let said: LocalizedText
    package let effect: ActionEffect

    /// What people had said, and the action with what changed since.
    package init(said: LocalizedText, effect: ActionEffect) {
      self.said = said
      self.effect = effect
    }
  }

  package let language: Language
  package let digits: Formats.Numerals
  /// Newest first.
  package let answers: [Answer]

  /// A page of what is shown.
  package init(language: Language, digits: Formats.Numerals, answers: [Answer]) {
    self.language = language
    self.digits = digits
    self.answers = answers.sorted { $0.effect.action.since > $1.effect.action.since }
  }

  /// The page.
  package var html: String { Templates.render("did", DidView(self)) }
}

/// What the template of the page needs.
struct DidView {
  /// Words with the language in which they are written.
  struct Words {
    let label: String
    let code: String
    let direction: String
    let text: String
  }

  /// One answer.
  struct Answer {
    let said: Words
    let did: Words
    let since: String
    let change: String?
  }

  let page: PageHead
  let otherHref: String
  let otherCode: String
  let otherWords: String
  let heading: String
  let text: String
  let answers: [Answer]
  let thanks: String

  /// The words of the page.
  init(_ did: DidPage) {
    let formats = Formats(language: did.language, digits: did.digits, isolation: .marks)
    let isEmpty = did.answers.isEmpty
    page = PageHead(did.language, title: formats.say(DidPhrase.title))
    otherHref = did.language == .arabic ? "/did?lang=\(did.language.other.rawValue)" : "/did"
    otherCode = did.language.other.rawValue
    otherWords = formats.say(FormPhrase.switchLanguage)
    heading = formats.say(isEmpty ? DidPhrase.nothingTitle : .title)
    text = formats.say(isEmpty ? DidPhrase.nothingText : .intro)
    answers = did.answers.map { DidView.answer($0, formats) }
    thanks = formats.say(DidPhrase.keepTelling)
  }

  private static func answer(_ answer: DidPage.Answer, _ formats: Formats) -> Answer {
    let action = answer.effect.action
    let since = "\(formats.say(DidPhrase.since)) \(formats.day(action.since))"
    let until = action.ended.map { " \(formats.say(DidPhrase.until)) \(formats.day($0))" } ?? ""
    return Answer(
      said: words(.said, answer.said, formats), did: words(.did, action.text, formats), since: since + until,
      change: answer.effect.change.verdict?.told.map { said in
        let cause = said == .noSignal ? nil : formats.say(DidPhrase.notTheCause)
        return [formats.say(said), cause].compactMap { $0 }.joined(separator: " ")
      })
  }

  private static func words(_ label: DidPhrase, _ text: LocalizedText, _ formats: Formats) -> Words {
    let language = text.en == nil ? Language.arabic : formats.language
    return Words(
      label: formats.say(label), code: language.rawValue, direction: language.direction, text: text(language))
  }
}

extension Verdict {
  /// What beneficiaries are told of a change; nothing where there are too few to tell.
  fileprivate var told: DidPhrase? {
    switch self {
    case .better: .better
    case .worse: .worse
    case .changed: .changed
    case .noSignal: .noSignal
    case .tooFew: nil
    }
  }
}

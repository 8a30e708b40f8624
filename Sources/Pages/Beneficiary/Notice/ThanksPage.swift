package import Surveys
import Wording

/// What somebody reads after her rating: thanks, what happens to it, what came of earlier ones, and where help is.
package struct ThanksPage: Sendable {
  package let survey: Survey
  package let language: Language
  package let reading: Reading
  /// Where a form is only looked at.
  package var preview: PreviewRibbon?

  /// The thanks of a survey, which never shows what was answered.
  package init(survey: Survey, language: Language, reading: Reading = .usual) {
    self.survey = survey
    self.language = survey.languages.contains(language) ? language : .arabic
    self.reading = reading
  }

  /// The page.
  package var html: String { Templates.render("thanks", ThanksView(self)) }
}

/// What the template of the thanks needs.
struct ThanksView {
  let page: PageHead
  let preview: PreviewView?
  let here: NoticeView.Part
  let nextTitle: String
  let next: String
  let changes: NoticeView.Way
  let urgent: [CallableText.Part]
  let close: String
  /// The thanks in the survey's other language.
  let also: NoticeView.Part?

  /// The words of a survey's thanks.
  init(_ thanks: ThanksPage) {
    let formats = Formats(language: thanks.language)
    let other = thanks.language.other
    here = ThanksView.part(thanks.survey, thanks.language)
    page = PageHead(thanks.language, title: here.heading, styleClass: thanks.reading.styleClass)
    preview = thanks.preview.map { PreviewView($0, thanks.language, thanks.reading) }
    nextTitle = formats.say(NoticePhrase.thanksThen)
    next = formats.say(NoticePhrase(eachPeriodOf: thanks.survey.release.every))
    changes = NoticeView.Way(
      href: "/did?lang=\(thanks.language.rawValue)", label: formats.say(NoticePhrase.thanksChanges))
    urgent = CallableText(formats(thanks.survey.urgent)).parts
    close = formats.say(NoticePhrase.thanksClose)
    also = thanks.survey.languages.contains(other) ? ThanksView.part(thanks.survey, other) : nil
  }

  private static func part(_ survey: Survey, _ language: Language) -> NoticeView.Part {
    let formats = Formats(language: language)
    return NoticeView.Part(
      code: language.rawValue, direction: language.direction, heading: formats.say(NoticePhrase.thanksTitle),
      text: formats(survey.thanks))
  }
}

extension NoticePhrase {
  /// How often the answers of a survey are looked at.
  init(eachPeriodOf span: Period.Span) {
    switch span {
    case .month: self = .thanksEachMonth
    case .quarter: self = .thanksEachQuarter
    case .year: self = .thanksEachYear
    }
  }
}

import Surveys
import Wording

/// What every figure means, or every word, each at a place of its own.
package struct MeaningsPage: Sendable {
  /// Of what.
  package enum Sort: Sendable {
    case indicators, glossary
  }

  package let frame: StaffFrame
  package let sort: Sort

  /// A page of meanings.
  package init(_ sort: Sort, frame: StaffFrame) {
    self.frame = frame
    self.sort = sort
  }

  /// The page.
  package var html: String { Templates.render("meanings", MeaningsView(self)) }
}

/// What the template of meanings needs.
struct MeaningsView {
  /// A notion with what is said of it.
  struct Meaning {
    let anchor: String
    let name: String
    let words: String
    let summary: String?
    let facts: [Fact]
    let more: [Fact]
  }

  /// One fact; what is no sentence of the page's language stands in its own.
  struct Fact {
    let term: String
    let words: String
    let isEnglish: Bool
  }

  let page: PageHead
  let frame: FrameView
  let tabs: HelpTabs
  let heading: String
  let text: String
  let meanings: [Meaning]

  /// The words of the page.
  init(_ meanings: MeaningsPage) {
    let (frame, formats) = (meanings.frame, meanings.frame.formats)
    switch meanings.sort {
    case .indicators:
      heading = formats.say(HelpPhrase.indicators)
      text = formats.say(HelpPhrase.indicatorsText)
      tabs = HelpTabs(frame, current: "/help/indicators")
      self.meanings = Catalogue.definitions.map { MeaningsView.meaning($0, formats) }
    case .glossary:
      heading = formats.say(HelpPhrase.glossary)
      text = formats.say(HelpPhrase.glossaryText)
      tabs = HelpTabs(frame, current: "/help/glossary")
      self.meanings = Glossary.terms.map { MeaningsView.meaning($0, formats) }
    }
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
  }

  private static func meaning(_ definition: Definition, _ formats: Formats) -> Meaning {
    let technical: [(HelpPhrase, String)] = [
      (.key, definition.key), (.unit, definition.unit), (.formula, definition.formula),
      (.uncertainty, definition.uncertainty), (.edges, definition.edges), (.source, definition.source),
    ]
    return Meaning(
      anchor: definition.key, name: formats(definition.name), words: formats(definition.reading),
      summary: formats.say(HelpPhrase.details), facts: [],
      more: [
        Fact(
          term: formats.say(HelpPhrase.better), words: formats.say(HelpPhrase.direction(definition.direction)),
          isEnglish: false)
      ] + technical.filter { !$0.1.isEmpty }.map { Fact(term: formats.say($0), words: $1, isEnglish: true) })
  }

  private static func meaning(_ term: Glossary.Term, _ formats: Formats) -> Meaning {
    let isArabic = formats.language == .arabic
    let other = Fact(
      term: formats.say(HelpPhrase.otherName), words: isArabic ? term.english : formats.code(term.arabic),
      isEnglish: isArabic)
    return Meaning(
      anchor: HelpAddress.anchor(term), name: isArabic ? term.arabic : term.english, words: formats(term.meaning),
      summary: nil, facts: [other], more: [])
  }
}

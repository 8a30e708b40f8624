import Access
import Releases
import Surveys
import Wording

/// What the template of the search needs.
struct HelpView {
  /// Something that was found.
  struct Hit {
    let name: String
    let words: String?
    /// Where it stands; `nil` for a question whose answers this reader does not see.
    let href: String?
  }

  /// Hits of one sort.
  struct Group {
    let heading: String
    let hits: [Hit]
  }

  let page: PageHead
  let frame: FrameView
  let tabs: HelpTabs
  let heading: String
  let text: String
  let action: String
  let language: String
  let label: String
  let hint: String
  let query: String
  let button: String
  let outcome: String?
  let groups: [Group]
  let tourText: String
  let tourAgain: String
  let tourAction: String
  let csrf: String

  /// The words of the page.
  init(_ help: HelpPage) {
    let (frame, formats, search) = (help.frame, help.frame.formats, help.search)
    heading = formats.say(HelpPhrase.title)
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = HelpTabs(frame, current: "/help")
    text = formats.say(HelpPhrase.text)
    action = "/help/search"
    tourText = formats.say(TourPhrase.againText)
    tourAgain = formats.say(TourPhrase.again)
    tourAction = "/account/tour?lang=\(frame.language.rawValue)"
    csrf = frame.csrf
    language = frame.language.rawValue
    label = formats.say(HelpPhrase.search)
    hint = formats.say(HelpPhrase.searchHint)
    query = search.query
    button = formats.say(HelpPhrase.search)
    let sorts: [(HelpPhrase, [Hit])] = [
      (.pages, HelpView.pages(search, frame)), (.names, HelpView.names(help)), (.questions, HelpView.questions(help)),
      (.figures, HelpView.figures(search, frame)), (.terms, HelpView.terms(search, frame)),
    ]
    groups = sorts.filter { !$0.1.isEmpty }.map { Group(heading: formats.say($0.0), hits: $0.1) }
    let count = sorts.reduce(0) { $0 + $1.1.count }
    outcome =
      search.query.isEmpty
      ? nil
      : formats.say(search.isEmpty ? HelpPhrase.typeSomething : count == 0 ? .nothing(search.query) : .found(count))
  }

  private static func pages(_ search: HelpSearch, _ frame: StaffFrame) -> [Hit] {
    let formats = frame.formats
    return StaffPlace.places(on: frame).filter { place in
      search.fits(place.phrase.arabic(formats), place.phrase.english(formats))
    }.map { Hit(name: formats.say($0.phrase), words: nil, href: frame.link($0.path)) }
      + InnerPlace.all.filter { $0.isFound(by: search, on: frame) }.map { place in
        Hit(name: formats.say(place.name), words: place.text.map { formats.say($0) }, href: frame.link(place.path))
      }
  }

  /// Channels and departments, of which those who see figures have pages.
  private static func names(_ help: HelpPage) -> [Hit] {
    let (frame, formats) = (help.frame, help.frame.formats)
    guard frame.role.may(.figures, isAlone: frame.isAlone) else { return [] }
    return [Dimension.channel, .department].flatMap { dimension in
      help.organisation.keys(of: dimension).compactMap { key in
        guard let name = help.organisation.name(of: key, in: dimension), help.search.fits(name) else { return nil }
        return Hit(
          name: formats(name), words: formats(dimension.name),
          href: frame.link(to: Label([key]), in: Breakdown(dimension)))
      }
    }
  }

  private static func questions(_ help: HelpPage) -> [Hit] {
    let (frame, formats) = (help.frame, help.frame.formats)
    let seesFigures = frame.role.may(.figures, isAlone: frame.isAlone)
    let language = frame.language == .arabic ? "" : "&lang=\(frame.language.rawValue)"
    return help.surveys.flatMap { survey in
      survey.questions.filter { help.search.fits($0.title) }.map { question in
        Hit(
          name: formats(question.title), words: formats(survey.title),
          href: seesFigures ? "/questions/\(question.key)?survey=\(survey.key)\(language)" : nil)
      }
    }
  }

  private static func figures(_ search: HelpSearch, _ frame: StaffFrame) -> [Hit] {
    Catalogue.definitions.filter { search.fits($0.name, $0.reading.ar, $0.reading.en ?? "", $0.key) }.map {
      definition in
      Hit(
        name: frame.formats(definition.name), words: frame.formats(definition.reading),
        href: HelpAddress.indicator(definition.key, frame.language))
    }
  }

  private static func terms(_ search: HelpSearch, _ frame: StaffFrame) -> [Hit] {
    Glossary.terms.filter { search.fits($0.meaning, $0.arabic, $0.english) }.map { term in
      Hit(
        name: frame.language == .arabic ? term.arabic : term.english, words: frame.formats(term.meaning),
        href: HelpAddress.term(term, frame.language))
    }
  }
}

/// Where the meaning of a figure or a word stands.
enum HelpAddress {
  /// Of a figure, by its key in the catalogue.
  static func indicator(_ key: String, _ language: Language) -> String {
    "/help/indicators?lang=\(language.rawValue)#\(key)"
  }

  /// Of a word.
  static func term(_ term: Glossary.Term, _ language: Language) -> String {
    "/help/glossary?lang=\(language.rawValue)#\(anchor(term))"
  }

  /// A word as the end of an address: “base (n)” is `base-n`.
  static func anchor(_ term: Glossary.Term) -> String {
    term.english.lowercased().split { !$0.isLetter }.joined(separator: "-")
  }
}

/// The pages that explain, as steps above each of them.
struct HelpTabs {
  let label: String
  let links: [FrameView.Link]

  /// The pages, one of them current.
  init(_ frame: StaffFrame, current: String) {
    let formats = frame.formats
    let all: [(String, HelpPhrase)] = [
      ("/help", .search), ("/help/indicators", .indicators), ("/help/glossary", .glossary),
    ]
    label = formats.say(HelpPhrase.ways)
    links = all.map { FrameView.Link(href: frame.link($0), label: formats.say($1), isCurrent: $0 == current) }
  }
}

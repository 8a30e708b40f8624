import Access
import Surveys
import Wording

/// What the template of the page of keys needs.
struct KeysView {
  /// A key with what can be done to it.
  struct Row {
    let name: String
    let state: String
    let scopes: [String]
    let facts: [String]
    /// `nil` once it has ended.
    let end: Ending?
  }

  struct Ending {
    let number: Int
    let summary: String
    let text: String
    /// The button's words with the name, for whoever does not see beside what it stands.
    let spoken: String
  }

  struct Fresh {
    let title: String
    let text: String
    let label: String
    let secret: String
    let copy: String
    let copied: String
  }

  struct Tick {
    /// Where the summary of problems leads: the first box alone has it.
    let id: String
    let value: String
    let isTicked: Bool
    let label: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let descriptionLabel: String
  let descriptionHref: String
  let fresh: Fresh?
  let keysTitle: String
  let rows: [Row]
  let none: String
  let csrf: String
  let action: String
  let endAction: String
  let newTitle: String
  let newText: String
  let summary: ProblemSummary?
  let name: FieldView
  let scopesLabel: String
  let scopesProblem: String?
  let ticks: [Tick]
  let make: String

  /// The words of the page.
  init(_ page: KeysPage) {
    let (frame, formats) = (page.frame, page.frame.formats)
    self.page = PageHead(frame.language, title: formats.say(KeysPhrase.title))
    self.frame = FrameView(frame)
    heading = formats.say(KeysPhrase.title)
    text = formats.say(KeysPhrase.text)
    descriptionLabel = formats.say(KeysPhrase.description)
    descriptionHref = page.description
    fresh = page.fresh.map { fresh in
      Fresh(
        title: formats.say(KeysPhrase.freshTitle(fresh.name)), text: formats.say(KeysPhrase.freshText),
        label: formats.say(KeysPhrase.freshLabel), secret: fresh.secret, copy: formats.say(LinksPhrase.copy),
        copied: formats.say(LinksPhrase.copied))
    }
    keysTitle = formats.say(KeysPhrase.keysTitle)
    rows = page.keys.map { KeysView.row($0, formats) }
    none = formats.say(KeysPhrase.none)
    csrf = frame.csrf
    action = frame.link("/settings/keys")
    endAction = frame.link("/settings/keys/end")
    newTitle = formats.say(KeysPhrase.newTitle)
    newText = formats.say(KeysPhrase.newText)
    summary = ProblemSummary(page.form, fields: ["name", "scope"], formats)
    name = FieldView("name", KeysPhrase.name, hint: KeysPhrase.nameHint, in: page.form, formats)
    scopesLabel = formats.say(KeysPhrase.scopes)
    scopesProblem = page.form.problems["scope"].map { formats.sentence($0) }
    ticks = APIScope.allCases.enumerated().map { index, scope in
      Tick(
        id: index == 0 ? "scope" : "scope-\(index)", value: scope.rawValue, isTicked: page.ticked.contains(scope),
        label: formats.say(KeysPhrase.scope(scope)))
    }
    make = formats.say(KeysPhrase.make)
  }

  private static func row(_ key: APIKey, _ formats: Formats) -> Row {
    let made = formats.say(KeysPhrase.made(by: key.madeBy, at: key.madeAt))
    let ended = key.ending.map { formats.say(KeysPhrase.endedBy($0.by, at: $0.at)) }
    let seen = key.seenOn.flatMap { Day($0) }.map { KeysPhrase.seen($0) } ?? .neverSeen
    let summary = formats.say(KeysPhrase.end)
    return Row(
      name: key.name, state: formats.say(key.ending == nil ? KeysPhrase.standing : .ended),
      scopes: APIScope.allCases.filter(key.scopes.contains).map { formats.say(KeysPhrase.scope($0)) },
      facts: [made, ended, formats.say(seen)].compactMap(\.self),
      end: key.ending == nil
        ? Ending(
          number: key.number, summary: summary, text: formats.say(KeysPhrase.endText), spoken: "\(summary): \(key.name)"
        )
        : nil)
  }
}

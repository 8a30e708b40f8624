package import Indicators
import Surveys
import Wording

/// By what words comments are sorted under one theme: to see, to try and to change, with what held before.
package struct RulesPage: Sendable {
  package let frame: StaffFrame
  package let theme: Theme
  /// Every edition of every theme, the first that was kept first.
  package let editions: [ThemeRuleEdition]
  /// `lines` and `sentence`, as they are kept or as they were typed.
  package let form: TypedForm
  package let findings: [ThemeLines.Finding]
  /// What the sentence is about; `nil` where none was tried.
  package let tried: [ThemeMatch]?
  /// Whether the phrases were kept just now.
  package let isSaved: Bool

  /// A theme with its phrases, or with what somebody typed.
  package init(
    frame: StaffFrame, theme: Theme, editions: [ThemeRuleEdition], form: TypedForm,
    findings: [ThemeLines.Finding] = [],
    tried: [ThemeMatch]? = nil, isSaved: Bool = false
  ) {
    self.frame = frame
    self.theme = theme
    self.editions = editions
    self.form = form
    self.findings = findings
    self.tried = tried
    self.isSaved = isSaved
  }

  /// The page.
  package var html: String { Templates.render("rules", RulesView(self)) }
}

/// What the template of that page needs.
struct RulesView {
  /// A mistake of a line.
  struct FindingRow {
    let line: String
    let wrong: String
    let right: String
  }

  /// The mistakes of a list.
  struct Findings {
    let heading: String
    let lineHeading: String
    let wrongHeading: String
    let rightHeading: String
    let rows: [FindingRow]
  }

  /// What a sentence is about.
  struct Tried {
    let heading: String
    let lines: [String]
  }

  /// One edition.
  struct Edition {
    let words: String
    let href: String
    let link: String
  }

  let page: PageHead
  let frame: FrameView
  let tabs: LinkTabs
  let heading: String
  let text: String
  /// How well the first phrases find the theme.
  let accuracy: String
  let saved: String?
  let action: String
  let csrf: String
  let theme: String
  let findings: Findings?
  let lines: FieldView
  let rows: String
  let signsTitle: String
  let signs: [String]
  let sentence: FieldView
  let tried: Tried?
  let tryIt: String
  let save: String
  let historyTitle: String
  let history: [Edition]
  let origin: Edition
  let back: FrameView.Link

  /// How many mistakes and editions are shown.
  private static let mostShown = 50

  /// The words of the page.
  init(_ rules: RulesPage) {
    let (frame, formats, theme) = (rules.frame, rules.frame.formats, rules.theme)
    let name = formats(theme.name)
    heading = formats.say(RulePhrase.title(name))
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = LinkTabs(rulesOn: frame, current: theme)
    text = formats.say(RulePhrase.text)
    accuracy = formats.say(
      ThemeAccuracy.shipped(theme).map(RulePhrase.accuracy) ?? .accuracyUnknown)
    saved = rules.isSaved ? formats.say(RulePhrase.saved) : nil
    action = frame.link("/comments/rules")
    csrf = frame.csrf
    self.theme = theme.key
    findings = RulesView.findings(rules.findings, formats)
    lines = FieldView(
      "lines", RulePhrase.lines, hint: RulePhrase.linesHint, type: "area", in: rules.form, formats)
    rows = "\(min(max((rules.form.values["lines"] ?? "").split(separator: "\n").count + 2, 8), 40))"
    signsTitle = formats.say(RulePhrase.signsTitle)
    signs = [RulePhrase.signSlash, .signGap, .signEnd, .signWhole, .signException].map {
      formats.say($0)
    }
    sentence = FieldView(
      "sentence", RulePhrase.sentence, hint: RulePhrase.sentenceHint, in: rules.form, formats)
    tried = rules.tried.map { RulesView.tried($0, formats) }
    tryIt = formats.say(RulePhrase.tryIt)
    save = formats.say(RulePhrase.save)
    historyTitle = formats.say(RulePhrase.historyTitle)
    let own = rules.editions.filter { $0.theme == theme }
    history = own.reversed().prefix(RulesView.mostShown).map { edition in
      Edition(
        words: formats.say(
          RulePhrase.kept(edition.day, by: edition.by, lines: ThemeLines.count(edition.lines))),
        href: RulesView.address(theme, "\(edition.number)", frame),
        link: formats.say(RulePhrase.see(edition.day)))
    }
    origin = Edition(
      words: formats.say(own.isEmpty ? RulePhrase.originHolds : .originHeld),
      href: RulesView.address(theme, "0", frame), link: formats.say(RulePhrase.seeOrigin))
    back = FrameView.Link(
      href: frame.link("/comments"), label: formats.say(RulePhrase.back), isCurrent: false)
  }

  /// The page with the phrases of an edition in its field.
  private static func address(_ theme: Theme, _ edition: String, _ frame: StaffFrame) -> String {
    let path = frame.link("/comments/rules")
    return "\(path)\(path.contains("?") ? "&" : "?")theme=\(theme.key)&edition=\(edition)"
  }

  private static func findings(_ findings: [ThemeLines.Finding], _ formats: Formats) -> Findings? {
    guard !findings.isEmpty else { return nil }
    return Findings(
      heading: formats.say(RulePhrase.findings(findings.count)),
      lineHeading: formats.say(UploadPhrase.line),
      wrongHeading: formats.say(UploadPhrase.wrong), rightHeading: formats.say(UploadPhrase.right),
      rows: findings.prefix(mostShown).map {
        FindingRow(
          line: formats.count($0.line), wrong: formats.say(RulePhrase.wrong($0.problem)),
          right: formats.say(RulePhrase.right($0.problem)))
      })
  }

  private static func tried(_ matches: [ThemeMatch], _ formats: Formats) -> Tried {
    Tried(
      heading: formats.say(matches.isEmpty ? RulePhrase.triedNothing : .triedTitle),
      lines: matches.map {
        formats.say(RulePhrase.triedTheme(formats($0.theme.name), words: $0.words))
      })
  }
}

extension LinkTabs {
  /// The themes that have phrases, one of them current.
  init(rulesOn frame: StaffFrame, current: Theme) {
    let path = frame.link("/comments/rules")
    label = frame.formats.say(RulePhrase.themes)
    links = Theme.sorted.map { theme in
      FrameView.Link(
        href: "\(path)\(path.contains("?") ? "&" : "?")theme=\(theme.key)",
        label: frame.formats(theme.name),
        isCurrent: theme == current)
    }
  }
}

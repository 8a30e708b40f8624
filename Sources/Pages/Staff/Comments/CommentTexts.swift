import Indicators
import Surveys
import Wording

/// The words of opened comments, a page at a time, each with the form that says what it is about.
struct CommentTexts {
  let count: String
  let notPrinted: String
  /// Where a reader sees nothing of what another said.
  let blind: String?
  let nothing: String?
  let comments: [CommentView]
  let page: String
  let previous: FrameView.Link?
  let next: FrameView.Link?

  /// A page of the chosen comments.
  init(_ page: CommentsPage, _ opened: CommentsPage.Opened) {
    let formats = page.frame.formats
    let all = page.reading.comments(for: opened.coder)
    let pages = max(1, (all.count + CommentsPage.size - 1) / CommentsPage.size)
    let number = min(max(opened.page, 1), pages)
    let here = CommentTexts.address(page, opened, number)
    count = formats.say(CommentsPhrase.openedNow(page.reading.comments.count))
    notPrinted = formats.say(CommentsPhrase.notPrinted)
    blind = opened.coder == .second ? formats.say(CommentsPhrase.blind) : nil
    nothing = all.isEmpty ? formats.say(CommentsPhrase.nothingToReadTwice) : nil
    comments = all.dropFirst((number - 1) * CommentsPage.size).prefix(CommentsPage.size).map {
      CommentView($0, on: page, opened, back: here)
    }
    self.page = formats.say(CommentsPhrase.page(number, of: pages))
    func link(_ phrase: CommentsPhrase, _ target: Int) -> FrameView.Link? {
      guard (1...pages).contains(target) else { return nil }
      return FrameView.Link(
        href: CommentTexts.address(page, opened, target) + "#texts", label: formats.say(phrase), isCurrent: false)
    }
    previous = link(.previous, number - 1)
    next = link(.next, number + 1)
  }

  private static func address(_ page: CommentsPage, _ opened: CommentsPage.Opened, _ number: Int) -> String {
    let reader = opened.coder == .second ? "&reader=second" : ""
    return "\(page.frame.here())\(reader)&opening=\(opened.pass)&page=\(number)"
  }
}

/// One comment with its themes.
struct CommentView {
  /// A theme that can be ticked.
  struct Tick {
    let key: String
    let name: String
    let isTicked: Bool
  }

  let id: String
  let text: String
  let about: String
  /// What is said of it so far.
  let coding: String?
  let saved: String?
  let isOpen: Bool
  let tick: String
  let ticks: [Tick]
  let hint: String
  let save: String
  let csrf: String
  let survey: String
  let reader: Int
  let back: String

  init(_ comment: PublishedComment, on page: CommentsPage, _ opened: CommentsPage.Opened, back: String) {
    let formats = page.frame.formats
    let isSecond = opened.coder == .second
    let themes = isSecond ? comment.second ?? [] : comment.coding.themes
    id = comment.id
    text = comment.text
    about = CommentView.about(comment, page, formats)
    coding = isSecond ? CommentView.blindly(comment, formats) : CommentView.said(comment.coding, formats)
    saved = opened.saved == comment.id ? formats.say(CommentsPhrase.saved) : nil
    isOpen = isSecond && comment.second == nil
    tick = formats.say(CommentsPhrase.tick)
    ticks = Theme.allCases.map { Tick(key: $0.key, name: formats($0.name), isTicked: themes.contains($0)) }
    hint = formats.say(CommentsPhrase.noneTicked)
    save = formats.say(CommentsPhrase.save)
    csrf = page.frame.csrf
    survey = page.survey.key
    reader = opened.coder.rawValue
    self.back = back
  }

  private static func about(_ comment: PublishedComment, _ page: CommentsPage, _ formats: Formats) -> String {
    let question = page.survey.question(comment.question).map { formats($0.title) } ?? comment.question
    let channel = comment.label.map { key in
      page.organisation.name(of: key, in: .channel).map { formats($0) } ?? key
    }
    return [question, channel ?? formats.say(CommentsPhrase.withoutLabel)].joined(separator: LabelNames.separator)
  }

  private static func said(_ coding: ThemeCoding, _ formats: Formats) -> String {
    let names = coding.themes.map { formats($0.name) }.joined(separator: formats.language == .arabic ? "، " : ", ")
    let themes = names.isEmpty ? formats.say(CommentsPhrase.noTheme) : names
    return formats.say(coding.origin == .officer ? CommentsPhrase.byOfficer(themes) : .byRules(themes))
  }

  private static func blindly(_ comment: PublishedComment, _ formats: Formats) -> String? {
    comment.second.map { _ in formats.say(CommentsPhrase.alreadyRead) }
  }
}

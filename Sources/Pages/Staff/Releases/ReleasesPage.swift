package import Surveys
package import Upkeep
import Wording

/// When results are released next, what holds them back, and a button for what is due.
package struct ReleasesPage: Sendable {
  /// A survey on its way to a release.
  package struct Waiting: Sendable {
    package let title: LocalizedText
    /// How many answers wait, in coarse steps.
    package let gathered: GatheredAnswers
    package let outlook: ReleaseOutlook

    package init(title: LocalizedText, gathered: GatheredAnswers, outlook: ReleaseOutlook) {
      self.title = title
      self.gathered = gathered
      self.outlook = outlook
    }
  }

  /// What became of a press of the button.
  package enum Done: Equatable, Sendable {
    case released(ReleaseNote)
    case busy
    /// The disk or a key failed; nothing was released.
    case failed
  }

  package let frame: StaffFrame
  package let surveys: [Waiting]
  package let last: ReleaseNote?
  /// The titles of surveys by their keys.
  package let titles: [String: LocalizedText]
  /// When the release under way began, in seconds since 1970; `nil` where none is.
  package let since: Int?
  package let done: Done?

  /// A page as things stand.
  package init(
    frame: StaffFrame, surveys: [Waiting], last: ReleaseNote?, titles: [String: LocalizedText], since: Int? = nil,
    done: Done? = nil
  ) {
    self.frame = frame
    self.surveys = surveys
    self.last = last
    self.titles = titles
    self.since = since
    self.done = done
  }

  /// The page.
  package var html: String { Templates.render("releases", ReleasesView(self)) }
}

/// What the template of the page of releases needs.
struct ReleasesView {
  /// A survey with what holds it back.
  struct Survey {
    let name: String
    let words: String
    let progress: NoFiguresView.Progress
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let underway: String?
  let again: String
  let againHref: String
  let refusal: String?
  let done: Done?
  let surveys: [Survey]
  let noSurveys: String
  /// `nil` where there is nothing to release.
  let ask: String?
  let askHref: String
  let release: LastReleaseView

  /// What was released just now.
  struct Done {
    let words: String
    let parts: [String]
  }

  /// The words of the page.
  init(_ releases: ReleasesPage) {
    let (frame, formats) = (releases.frame, releases.frame.formats)
    heading = formats.say(ReleasesPhrase.title)
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    text = formats.say(ReleasesPhrase.text)
    underway = releases.since.map { formats.say(ReleasesPhrase.underway(since: $0)) }
    again = formats.say(UpkeepPhrase.again)
    againHref = frame.link("/releases")
    refusal = releases.done.flatMap(ReleasesView.refusal).map { formats.say($0) }
    done = ReleasesView.done(releases)
    surveys = releases.surveys.map { ReleasesView.survey($0, formats) }
    noSurveys = formats.say(UpkeepPhrase.noSurveys)
    ask = surveys.isEmpty ? nil : formats.say(ReleasesPhrase.ask)
    askHref = frame.link("/releases/now")
    release = LastReleaseView(releases.last, titles: releases.titles, isAlone: true, formats)
  }

  private static func refusal(_ done: ReleasesPage.Done) -> ReleasesPhrase? {
    switch done {
    case .released: nil
    case .busy: .busy
    case .failed: .failed
    }
  }

  private static func done(_ releases: ReleasesPage) -> Done? {
    guard case .released(let note) = releases.done else { return nil }
    let formats = releases.frame.formats
    return Done(
      words: formats.say(note.parts.isEmpty ? ReleasesPhrase.nothingLeft : .done),
      parts: note.parts.isEmpty ? [] : LastReleaseView(note, titles: releases.titles, isAlone: true, formats).parts)
  }

  private static func survey(_ waiting: ReleasesPage.Waiting, _ formats: Formats) -> Survey {
    let phrase: ReleasesPhrase =
      switch waiting.outlook {
      case .soon: .soon
      case .waits(let day): .waits(until: day)
      }
    return Survey(
      name: formats(waiting.title), words: formats.say(phrase),
      progress: NoFiguresView.Progress(waiting.gathered, formats))
  }
}

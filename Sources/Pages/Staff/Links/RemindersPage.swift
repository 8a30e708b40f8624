package import Surveys
import Wording

/// The open rounds of addressed invitations, each with the links of those who have not answered.
package struct RemindersPage: Sendable {
  /// One round.
  package struct Round: Sendable {
    package let title: LocalizedText
    package let sentOn: Day
    package let openUntil: Day
    package let invited: Int
    /// The share that has answered, rounded as every response rate is; `nil` where too few were invited.
    package let rate: Double?
    /// Where the list is fetched.
    package let listPath: String

    /// A round as it stands.
    package init(
      title: LocalizedText, sentOn: Day, openUntil: Day, invited: Int, rate: Double?, listPath: String
    ) {
      self.title = title
      self.sentOn = sentOn
      self.openUntil = openUntil
      self.invited = invited
      self.rate = rate
      self.listPath = listPath
    }
  }

  package let frame: StaffFrame
  package let rounds: [Round]

  /// Rounds in the order in which they close.
  package init(frame: StaffFrame, rounds: [Round]) {
    self.frame = frame
    self.rounds = rounds
  }

  /// The page.
  package var html: String { Templates.render("reminders", RemindersView(self)) }
}

/// What the template of the reminders needs.
struct RemindersView {
  /// One round.
  struct Round {
    let name: String
    let details: [VersionView.Detail]
    let href: String
    /// What the link fetches, for those who hear it without what stands around.
    let label: String
  }

  let page: PageHead
  let frame: FrameView
  let tabs: LinkTabs
  let heading: String
  let text: String
  let rounds: [Round]
  let nothing: String
  let download: String

  /// The words and rounds of the page.
  init(_ reminders: RemindersPage) {
    let (frame, formats) = (reminders.frame, reminders.frame.formats)
    heading = formats.say(LinksPhrase.reminders)
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = LinkTabs(frame, current: "/links/reminders")
    text = formats.say(UploadPhrase.remindersText)
    rounds = reminders.rounds.map { RemindersView.round($0, formats) }
    nothing = formats.say(UploadPhrase.noRounds)
    download = formats.say(UploadPhrase.list)
  }

  private static func round(_ round: RemindersPage.Round, _ formats: Formats) -> Round {
    let waiting = round.rate.map { UploadPhrase.about(formats.percent(1 - $0)) } ?? .tooFew
    let details: [(UploadPhrase, String)] = [
      (.sentOn, formats.date(round.sentOn)), (.openUntil, formats.date(round.openUntil)),
      (.invited, formats.count(round.invited)), (.waiting, formats.say(waiting)),
    ]
    return Round(
      name: formats(round.title), details: details.map { .init(term: formats.say($0), words: $1) },
      href: round.listPath,
      label: formats.isolating(.none).say(
        UploadPhrase.listOf(survey: formats(round.title), sentOn: round.sentOn)))
  }
}

/// A questionnaire in one version: what is asked, of whom, and how its answers may be published.
package struct Survey: Equatable, Sendable {
  /// Whom it asks.
  package enum Audience: String, Sendable, CaseIterable {
    /// Families whom the charity serves.
    case external
    /// Staff and volunteers whom another department serves.
    case `internal`
  }

  /// How somebody comes to hold a ticket.
  package enum InvitationKind: String, Sendable, CaseIterable {
    /// A link sent to one person, who can be reminded.
    case addressed
    /// A card drawn from a pile: nobody knows who drew which.
    case drawn
  }

  /// Where the form asks a conditional question.
  package enum Routing: String, Sendable, CaseIterable {
    /// Below the question that decides, with its condition before it in words.
    case samePage = "same_page"
    /// On a second page, and only of somebody whose answers on the first call for it.
    case secondPage = "second_page"
  }

  package let key: String
  package let version: Int
  package let audience: Audience
  package let languages: [Language]
  package let title: LocalizedText
  /// What the reader is promised before the first question.
  package let intro: LocalizedText
  package let thanks: LocalizedText
  /// Where urgent help is to be had.
  package let urgent: LocalizedText
  package let invitations: [InvitationKind]
  /// How many days a link stays open.
  package let validDays: Int
  /// How links go out by themselves; `nil` where the charity sends them.
  package let sending: SendingPlan?
  package let release: ReleaseRule
  package let routing: Routing
  package internal(set) var questions: [Question]
  /// One question in two wordings; `nil` for none.
  package let experiment: Experiment?

  package init(
    key: String, version: Int, audience: Audience, languages: [Language], title: LocalizedText, intro: LocalizedText,
    thanks: LocalizedText, urgent: LocalizedText, invitations: [InvitationKind], validDays: Int,
    sending: SendingPlan? = nil, release: ReleaseRule, routing: Routing = .samePage, questions: [Question],
    experiment: Experiment? = nil
  ) {
    self.key = key
    self.version = version
    self.audience = audience
    self.languages = languages
    self.title = title
    self.intro = intro
    self.thanks = thanks
    self.urgent = urgent
    self.invitations = invitations
    self.validDays = validDays
    self.sending = sending
    self.release = release
    self.routing = routing
    self.questions = questions
    self.experiment = experiment
  }

  /// The question with a key.
  package func question(_ key: String) -> Question? { questions.first { $0.key == key } }
  /// The overall rating, where the survey has one.
  package var overall: Question? { questions.first(where: \.isOverall) }
  /// The questions asked of somebody served through a channel, in order.
  package func questions(askedThrough channel: String) -> [Question] {
    questions.filter { $0.isAsked(through: channel) }
  }
}

/// How answers may leave the ballot box. Frozen with the version.
package struct ReleaseRule: Equatable, Sendable {
  /// The tables that are published: one or two, each a dimension or a product of dimensions.
  package let breakdowns: [Breakdown]
  /// The finest period that is told apart, and closed.
  package let every: Period.Span
  /// The smallest crowd that may be added to the published counts.
  package let kRelease: Int
  /// The smallest base that is shown.
  package let kShow: Int
  /// The smallest group of comments that is let out together.
  package let kComment: Int

  package init(
    breakdowns: [Breakdown], every: Period.Span = .quarter, kRelease: Int = 5, kShow: Int = 10, kComment: Int = 10
  ) {
    self.breakdowns = breakdowns
    self.every = every
    self.kRelease = kRelease
    self.kShow = kShow
    self.kComment = kComment
  }
}

package import Access
package import Ballots
package import Crypto
package import Invitations
package import Releases
package import Surveys

/// Everything that the web site needs from the rest of the product.
package struct Site: Sendable {
  let surveys: any SurveyStore
  let invitations: any InvitationStore
  let intake: BallotIntake
  let tallies: any TallyStore
  let signIn: SignIn
  let codeKey: SymmetricKey
  let clock: SiteClock
  /// Whether people reach the site by TLS.
  let isSecure: Bool
  let forms: FormShelf
  let figures: FigureShelf
  let codeLimit: RateLimit

  /// A site over stores, a ballot intake and a clock.
  package init(
    surveys: any SurveyStore, invitations: any InvitationStore, intake: BallotIntake, tallies: any TallyStore,
    access: any AccessStore, codeKey: SymmetricKey, clock: SiteClock, isSecure: Bool
  ) {
    self.surveys = surveys
    self.invitations = invitations
    self.intake = intake
    self.tallies = tallies
    self.codeKey = codeKey
    self.clock = clock
    self.isSecure = isSecure
    signIn = SignIn(store: access)
    forms = FormShelf(surveys: surveys)
    figures = FigureShelf(surveys: surveys, tallies: tallies)
    codeLimit = RateLimit(perSecond: 100)
  }
}

/// The time, as the composition gives it.
package struct SiteClock: Sendable {
  let today: @Sendable () -> Day
  let seconds: @Sendable () -> Int

  /// A clock of days in Riyadh and seconds since 1970.
  package init(today: @escaping @Sendable () -> Day, seconds: @escaping @Sendable () -> Int) {
    self.today = today
    self.seconds = seconds
  }
}

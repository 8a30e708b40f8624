import Access
import Archive
package import Ballots
package import Crypto
package import Delivery
import NIOCore
package import Surveys
package import Worker

/// Everything that the web site needs from the rest of the product.
package struct Site: Sendable {
  let stores: SiteStores
  let intake: BallotIntake
  let signIn: SignIn
  let codeKey: SymmetricKey
  let calls: CallDesk
  /// Where links are issued.
  let desk: LinkDesk
  /// Where reports are built.
  let reportDesk: ReportDesk
  /// The surveys that are not published yet.
  let drafts: any SurveyDrafts
  let clock: SiteClock
  let mail: SiteMail
  /// The address at which people reach the site, without a slash at its end.
  let base: String
  /// Whose word is taken for where a request comes from.
  let proxies: TrustedProxies
  /// Whether a rating could be written now.
  let hasRoom: @Sendable () -> Bool
  let published: PublishedSurveys
  let forms: FormCache
  let thanks: ThanksCache
  let figures: FigureCache
  let codeLimit: RateLimit
  let trays = LinkTrays()
  let settings: SettingsCache
  let revision: JournalRevision
  let answered = RevisionCache<Language, ByteBuffer>()
  let stations = StationDesk()
  let checks = FileChecks()

  /// A site over stores, a ballot intake and a clock.
  package init(
    stores: SiteStores, intake: BallotIntake, codeKey: SymmetricKey, desk: LinkDesk, calls: CallDesk,
    reportDesk: ReportDesk, drafts: any SurveyDrafts, clock: SiteClock, mail: SiteMail, base: String,
    proxies: TrustedProxies = TrustedProxies(), hasRoom: @escaping @Sendable () -> Bool = { true }
  ) {
    self.stores = stores
    self.intake = intake
    self.codeKey = codeKey
    self.calls = calls
    self.desk = desk
    self.reportDesk = reportDesk
    self.drafts = drafts
    self.clock = clock
    self.mail = mail
    self.base = base
    self.proxies = proxies
    self.hasRoom = hasRoom
    signIn = SignIn(
      store: stores.access,
      deviceKey: SymmetricKey(
        data: HMAC<SHA256>.authenticationCode(for: Array("known devices".utf8), using: codeKey)))
    revision = JournalRevision(stores.tallies)
    published = PublishedSurveys(stores.surveys)
    forms = FormCache(surveys: published)
    thanks = ThanksCache(surveys: published)
    figures = FigureCache(
      surveys: stores.surveys, tallies: stores.tallies, improvements: stores.improvements, revision: revision)
    codeLimit = RateLimit(perSecond: 100)
    settings = SettingsCache(stores.settings, revision: revision)
  }

  /// Whether people reach the site by TLS.
  var isSecure: Bool { base.hasPrefix("https://") }
}

/// What the site has to do with mail, as the composition gives it: it sends none itself.
package struct SiteMail: Sendable {
  let hasServer: Bool
  let ring: @Sendable () async -> Void

  /// Whether a mail server is set, and how whoever sends is woken.
  package init(hasServer: Bool, ring: @escaping @Sendable () async -> Void) {
    self.hasServer = hasServer
    self.ring = ring
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

package import Ballots
package import Crypto
package import Delivery
package import HTTP
package import Invitations
package import Messages
package import PublicSite
package import Sending
package import Surveys
package import Taking
package import Upkeep
package import Worker

/// Everything that the composition hands to the web site.
package struct SiteParts: Sendable {
  let stores: SiteStores
  let intake: BallotIntake
  /// The tickets whose ballots wait for a release.
  let waiting: @Sendable () async throws -> [SpentTickets]
  /// The key behind typed codes, stations, opened comments and known devices.
  let codeKey: SymmetricKey
  let links: LinkIssuer
  let calls: CallQueue
  let taking: TakingDesk
  let reports: ReportPublisher
  let drafts: any SurveyDrafts
  let clock: SiteClock
  let mail: SiteMail
  let sending: SiteSending
  let upkeep: SiteUpkeep
  let base: String
  let choices: SiteChoices
  let proxies: TrustedProxies
  let voices: any QuestionVoices
  let hasRoom: @Sendable () -> Bool

  /// Stores, services and a clock.
  /// - Parameters:
  ///   - drafts: the surveys that are not published yet.
  ///   - base: the address at which people reach the site, without a slash at its end.
  ///   - choices: what may be chosen in the browser.
  ///   - proxies: those whose word is taken for where a request comes from.
  ///   - voices: what reads questions aloud.
  ///   - hasRoom: whether a rating could be written now.
  package init(
    stores: SiteStores, intake: BallotIntake, waiting: @escaping @Sendable () async throws -> [SpentTickets],
    codeKey: SymmetricKey, links: LinkIssuer, calls: CallQueue, taking: TakingDesk,
    reports: ReportPublisher, drafts: any SurveyDrafts, clock: SiteClock, mail: SiteMail,
    sending: SiteSending, upkeep: SiteUpkeep, base: String, choices: SiteChoices,
    proxies: TrustedProxies = TrustedProxies(), voices: any QuestionVoices = NoVoices(),
    hasRoom: @escaping @Sendable () -> Bool = { true }
  ) {
    self.stores = stores
    self.intake = intake
    self.waiting = waiting
    self.codeKey = codeKey
    self.links = links
    self.calls = calls
    self.taking = taking
    self.reports = reports
    self.drafts = drafts
    self.clock = clock
    self.mail = mail
    self.sending = sending
    self.upkeep = upkeep
    self.base = base
    self.choices = choices
    self.proxies = proxies
    self.voices = voices
    self.hasRoom = hasRoom
  }

  /// Whether people reach the site by TLS.
  var isSecure: Bool { base.hasPrefix("https://") }
}

/// What the composition hands to the pages on which people and providers speak of messages.
package struct SiteSending: Sendable {
  let outbox: any OutboxStore
  let carriers: [SiteCarrier]
  let stop: any StopRequests
  let receipts: ReceiptDesk
  let webhooks: WebhookDesk

  /// What is sent, by whom, who takes in what is said of it, and what tells other systems.
  package init(
    outbox: any OutboxStore, carriers: [SiteCarrier], stop: any StopRequests, receipts: ReceiptDesk,
    webhooks: WebhookDesk
  ) {
    self.outbox = outbox
    self.carriers = carriers
    self.stop = stop
    self.receipts = receipts
    self.webhooks = webhooks
  }
}

/// What the composition hands to the pages on which the service is kept.
package struct SiteUpkeep: Sendable {
  let house: any HouseLooks
  let releases: any ReleaseDesk
  let copies: any CopyDesk

  /// What looks, what releases, and what copies.
  package init(house: any HouseLooks, releases: any ReleaseDesk, copies: any CopyDesk) {
    self.house = house
    self.releases = releases
    self.copies = copies
  }
}

import Ballots
import Delivery
import Houses
import Storage
import Web

extension TestHouse {
  /// Everything that a site of this house is made of.
  func parts(_ clock: TestClock, hasRoom: Bool, mail: SiteMail) throws -> SiteParts {
    let (keys, report) = (keys, try TestSurvey.report())
    let stores = SiteStores(
      surveys: SQLSurveyStore(database), invitations: SQLInvitationStore(database), tallies: SQLTallyStore(database),
      fieldwork: SQLFieldworkStore(database), journal: SQLJournalStore(database),
      comments: SQLCommentStore(database), improvements: SQLImprovementStore(database),
      access: SQLAccessStore(database),
      documents: SQLDocumentStore(database, files: FileStore("\(folder)/documents")), reports: reports,
      mails: SQLMailStore(database), settings: SQLSettingsStore(database), stations: SQLStationStore(database),
      definitions: { [report] })
    return SiteParts(
      stores: stores, intake: BallotIntake(box: SQLBallotBox(database)), codeKey: try keys.codes, links: links,
      calls: CallQueue(
        calls: SQLCallStore(database), invitations: SQLInvitationStore(database), quiet: SQLQuietStore(database),
        contactsKey: try keys.contacts, secret: { try keys.existingSecret(of: $0) }),
      reports: try reportPublisher(),
      drafts: TestDrafts(), clock: SiteClock(today: { TestClock.today }, seconds: { clock.now }), mail: mail,
      base: TestHouse.base, hasRoom: { hasRoom })
  }
}

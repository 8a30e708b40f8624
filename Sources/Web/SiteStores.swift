package import Access
package import Documents
package import Fieldwork
package import Indicators
package import Invitations
package import Mail
package import Preferences
package import Releases
package import Reporting
package import Surveys

/// Where the site keeps what it needs to remember, as the composition gives it.
package struct SiteStores: Sendable {
  let surveys: any SurveyStore
  let invitations: any InvitationStore
  let tallies: any TallyStore
  let fieldwork: any FieldworkStore
  let journal: any JournalStore
  let comments: any CommentStore
  let themeRules: ThemeRuleBook
  let improvements: any ImprovementStore
  let access: any AccessStore
  let proposals: any ProposalStore
  let tours: any TourStore
  let apiKeys: any APIKeyStore
  let apiCalls: any APICallStore
  let documents: any DocumentStore
  let reports: any ReportStore
  let mails: any MailStore
  let settings: any SettingsStore
  let definitions: any ReportDefinitions
  let stations: any StationStore

  /// A store of each kind.
  package init(
    surveys: any SurveyStore, invitations: any InvitationStore, tallies: any TallyStore,
    fieldwork: any FieldworkStore, journal: any JournalStore, comments: any CommentStore, themeRules: ThemeRuleBook,
    improvements: any ImprovementStore, access: any AccessStore, proposals: any ProposalStore, tours: any TourStore,
    apiKeys: any APIKeyStore, apiCalls: any APICallStore, documents: any DocumentStore, reports: any ReportStore,
    mails: any MailStore,
    settings: any SettingsStore,
    stations: any StationStore,
    definitions: any ReportDefinitions
  ) {
    self.surveys = surveys
    self.invitations = invitations
    self.tallies = tallies
    self.fieldwork = fieldwork
    self.journal = journal
    self.comments = comments
    self.themeRules = themeRules
    self.improvements = improvements
    self.access = access
    self.proposals = proposals
    self.tours = tours
    self.apiKeys = apiKeys
    self.apiCalls = apiCalls
    self.documents = documents
    self.reports = reports
    self.mails = mails
    self.settings = settings
    self.definitions = definitions
    self.stations = stations
  }
}

package import Access
package import Indicators
package import Invitations
package import Releases
package import Surveys

/// Where the site keeps what it needs to remember, as the composition gives it.
package struct SiteStores: Sendable {
  let surveys: any SurveyStore
  let invitations: any InvitationStore
  let tallies: any TallyStore
  let improvements: any ImprovementStore
  let access: any AccessStore

  /// A store of each kind.
  package init(
    surveys: any SurveyStore, invitations: any InvitationStore, tallies: any TallyStore,
    improvements: any ImprovementStore, access: any AccessStore
  ) {
    self.surveys = surveys
    self.invitations = invitations
    self.tallies = tallies
    self.improvements = improvements
    self.access = access
  }
}

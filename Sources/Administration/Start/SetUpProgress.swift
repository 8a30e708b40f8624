package import Access
import Delivery
import Invitations
package import Pages
package import Preferences
import PublicSite
package import Surveys

/// How far a charity has come from an empty folder.
package struct SetUpProgress: Sendable {
  let access: any AccessStore
  let surveys: any SurveyStore
  let gathering: AnswersUnderway
  /// The address at which people open links.
  let base: String
  let hasCarriers: Bool

  package init(
    access: any AccessStore, surveys: any SurveyStore, gathering: AnswersUnderway, base: String, hasCarriers: Bool
  ) {
    self.access = access
    self.surveys = surveys
    self.gathering = gathering
    self.base = base
    self.hasCarriers = hasCarriers
  }

  /// The steps that are done.
  package func done(in settings: SiteSettings) async throws -> Set<StartPage.Step> {
    let roles = Set(try await access.accounts().map(\.role))
    let published = try await surveys.published().map(\.survey)
    // Those that came with the program are nobody's choice yet.
    let chosen = try await surveys.organisations().contains { $0.actor != StaffEvent.commandLine }
    var hasLinks = false
    for survey in published where !hasLinks { hasLinks = try await gathering.gathered(survey).hasLinks }
    let isReachable = (try? SiteAddress(base)).map { !$0.isOfThisMachine } ?? false
    let steps: [StartPage.Step: Bool] = [
      .charity: settings.charity != nil, .address: isReachable, .places: chosen,
      .people: roles.contains(.officer) && (roles.contains(.relations) || settings.duties == .together),
      .carriers: hasCarriers, .survey: !published.isEmpty, .links: hasLinks,
    ]
    return Set(steps.filter(\.value).keys)
  }
}

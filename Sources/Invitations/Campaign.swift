import Crypto
package import Surveys

/// A round of invitations to one version of one survey.
package struct Campaign: Equatable, Sendable {
  package let id: String
  package let survey: String
  package let version: Int
  package let kind: Survey.InvitationKind
  /// The period in whose fieldwork its tickets count.
  package let period: Period
  /// The last day on which its links open the form.
  package let expiresOn: Day

  /// A round as it was kept.
  package init(
    id: String, survey: String, version: Int, kind: Survey.InvitationKind, period: Period, expiresOn: Day
  ) {
    self.id = id
    self.survey = survey
    self.version = version
    self.kind = kind
    self.period = period
    self.expiresOn = expiresOn
  }

  /// A round that opens today.
  package init(id: String, survey: Survey, kind: Survey.InvitationKind, today: Day) {
    self.id = id
    self.survey = survey.key
    version = survey.version
    self.kind = kind
    period = Period(survey.release.every, containing: today)
    expiresOn = today + survey.validDays
  }
}

package import Invitations
package import Surveys

/// Issues links, for the command line and for the staff site.
package struct LinkIssuer: Sendable {
  let surveys: any SurveyStore
  let invitations: any InvitationStore
  let contacts: any ContactStore
  let rounds: any RoundStore
  let quiet: any QuietStore
  let keys: any CampaignKeys
  let underway: any IssuesUnderway

  /// An issuer over the places where tickets, contacts and secrets are kept.
  package init(
    surveys: any SurveyStore, invitations: any InvitationStore, contacts: any ContactStore, rounds: any RoundStore,
    quiet: any QuietStore, keys: any CampaignKeys, underway: any IssuesUnderway
  ) {
    self.surveys = surveys
    self.invitations = invitations
    self.contacts = contacts
    self.rounds = rounds
    self.quiet = quiet
    self.keys = keys
    self.underway = underway
  }

  /// The newest version of a survey that may be issued so.
  package func survey(_ key: String, for kind: Survey.InvitationKind) async throws -> Survey {
    let survey = try await surveys.newest(key)
    let retirement = try await surveys.retirements().first { $0.survey == key && $0.version == survey.version }
    if let retirement { throw IssueProblem.retired(survey: key, on: retirement.on) }
    guard survey.invitations.contains(kind) else { throw IssueProblem.takesNone(kind, survey: survey.key) }
    return survey
  }

  /// The surveys for which invitations of a kind are issued, each in its newest version.
  package func open(for kind: Survey.InvitationKind) async throws -> [Survey] {
    try await surveys.standing().filter { $0.standing == .open }.map(\.survey)
      .filter { $0.invitations.contains(kind) }
  }

  /// A round of addressed invitations, not written yet.
  package func addressed(
    _ survey: Survey, interactions: [Interaction], today: Day
  ) async throws -> AddressedIssue {
    try await AddressedIssue(issuer: self, survey: survey, interactions: interactions, today: today)
  }

  /// A pile of cards, not written yet. A label that the charity does not know is a problem.
  package func drawn(
    _ survey: Survey, channel: String, department: String, mode: String, count: Int, today: Day
  ) async throws -> DrawnIssue {
    let organisation = try await surveys.organisation()?.read().organisation.offered
    for (dimension, key) in [(Dimension.channel, channel), (.department, department), (.mode, mode)] {
      let known = organisation?.keys(of: dimension) ?? []
      guard known.contains(key) else { throw IssueProblem.unknownLabel(dimension, value: key, known: known) }
    }
    return try DrawnIssue(
      issuer: self, survey: survey,
      place: Place(channel: channel, department: department, mode: CollectionMode(rawValue: mode) ?? .letter),
      count: count, today: today)
  }

  /// A name for a campaign that no other has.
  static func freshID() -> String { String(UInt64.random(in: .min ... .max), radix: 16) }
}

import Crypto
import Foundation
import Invitations
import Surveys

/// Finds out, once for each campaign, who of it is to be called, and from which day on: whoever was invited by telephone at
/// once, and so the few whose landline was taken in before files refused it for text messages; everybody else where her
/// survey has those called who did not answer their message.
struct FollowUpCalls: Sendable {
  let calls: any CallStore
  let surveys: any SurveyStore
  let invitations: any InvitationStore
  let contactsKey: SymmetricKey
  let secret: @Sendable (String) throws -> SymmetricKey?

  /// Lists the calls of campaigns that are new. Only the ticket knows how somebody was invited, and only while the
  /// campaign's secret lives can it be found. Cost: one pass over the campaign's contacts, once.
  func list(today: Day) async throws {
    for campaign in try await calls.unlisted(openOn: today) {
      guard let secret = try secret(campaign.id) else { continue }
      let survey = try await surveys.survey(campaign.survey, version: campaign.version)
      var listed: [Call] = []
      if campaign.isByPhone || survey?.sending != nil {
        let contacts = try await calls.contacts(of: campaign.id)
        // Contacts may be written after their tickets: it is looked at again.
        guard !contacts.isEmpty else { continue }
        for contact in contacts {
          guard let ticket = try await invitations.ticket(key: contact.token(secret: secret).key) else { continue }
          if let call = try call(contact, ticket, of: survey) { listed.append(call) }
        }
      }
      try await calls.list(listed, of: campaign.id)
    }
  }

  /// The call of one person; `nil` where nobody calls her.
  private func call(_ sealed: SealedContact, _ ticket: HeldTicket, of survey: Survey?) throws -> Call? {
    let atOnce = Call(person: sealed.person, campaign: sealed.campaign)
    guard ticket.mode != .phone else { return atOnce }
    guard let survey, let plan = survey.sending, let phone = try sealed.open(key: contactsKey).phone else { return nil }
    if plan.way(for: ticket.mode) == .sms, (try? PhoneNumber(phone))?.line.takesMessages == false { return atOnce }
    return plan.callDays.map {
      Call(person: sealed.person, campaign: sealed.campaign, notBefore: ticket.expiresOn - survey.validDays + $0)
    }
  }
}

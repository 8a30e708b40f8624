import Invitations
import NIOCore
import Pages
package import Surveys
import Synchronization

/// Empty forms at hand: rendered once for each survey version, channel, kind of invitation and language.
package final class FormShelf: Sendable {
  private struct Place: Hashable {
    let survey: String
    let version: Int
    let channel: String
    let kind: Survey.InvitationKind
    let language: Language
  }

  private let surveys: any SurveyStore
  private let kept = Mutex<[Place: PrerenderedForm]>([:])
  private let known = Mutex<[String: Survey]>([:])
  private let charity = Mutex<Organisation?>(nil)

  /// A shelf over published surveys, which never change.
  package init(surveys: any SurveyStore) { self.surveys = surveys }

  /// A published version.
  func survey(_ key: String, version: Int) async throws -> Survey {
    if let survey = known.withLock({ $0["\(key)/\(version)"] }) { return survey }
    for survey in try await surveys.published().map(\.survey) {
      known.withLock { $0["\(survey.key)/\(survey.version)"] = survey }
    }
    guard let survey = known.withLock({ $0["\(key)/\(version)"] }) else {
      throw SurveyStoreProblem.notPublished(key: key)
    }
    return survey
  }

  /// The name of a service channel.
  func channelName(_ key: String) async throws -> LocalizedText {
    if let name = charity.withLock({ $0?.name(of: key, in: .channel) }) { return name }
    let organisation = try await surveys.organisation()?.read().organisation
    charity.withLock { $0 = organisation }
    return organisation?.name(of: key, in: .channel) ?? LocalizedText(ar: key)
  }

  /// The empty form for one link.
  func form(_ survey: Survey, for ticket: HeldTicket, language: Language, action: String) async throws -> ByteBuffer {
    let channel = ticket.channel
    let place = Place(
      survey: survey.key, version: survey.version, channel: channel, kind: ticket.kind, language: language)
    if let form = kept.withLock({ $0[place] }) { return ByteBuffer(bytes: form.bytes(action: action)) }
    let form = FormPage.prerendered(
      survey, questions: survey.questions(askedThrough: channel), channelName: try await channelName(channel),
      kind: ticket.kind, language: language)
    kept.withLock { $0[place] = form }
    return ByteBuffer(bytes: form.bytes(action: action))
  }
}

import Invitations
import NIOCore
import Pages
package import Surveys
import Synchronization

/// Empty forms at hand: rendered once for each survey version, channel, kind of invitation, language and size of letters,
/// and once more for each answer that a link may bear.
package final class FormShelf: Sendable {
  private struct Place: Hashable {
    let survey: String
    let version: Int
    let channel: String
    let kind: Survey.InvitationKind
    let language: Language
    let reading: Reading
    /// The overall answer that the link bears.
    let tapped: String?
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
    try await learn()
    guard let survey = known.withLock({ $0["\(key)/\(version)"] }) else {
      throw SurveyStoreProblem.notPublished(key: key)
    }
    return survey
  }

  /// The newest version that is known of a survey; a key that nobody published costs no look into the store.
  func newest(_ key: String) async throws -> Survey? {
    if known.withLock(\.isEmpty) { try await learn() }
    return known.withLock { $0.values.filter { $0.key == key } }.max { $0.version < $1.version }
  }

  private func learn() async throws {
    for survey in try await surveys.published().map(\.survey) {
      known.withLock { $0["\(survey.key)/\(survey.version)"] = survey }
    }
  }

  /// The name of a service channel.
  func channelName(_ key: String) async throws -> LocalizedText {
    if let name = charity.withLock({ $0?.name(of: key, in: .channel) }) { return name }
    let organisation = try await surveys.organisation()?.read().organisation
    charity.withLock { $0 = organisation }
    return organisation?.name(of: key, in: .channel) ?? LocalizedText(ar: key)
  }

  /// The empty form for one link: a copy of bytes once its like has been shown before.
  /// - Parameter tapped: the overall answer in the address of the link, where it has one; nonsense is passed over.
  func form(for ticket: HeldTicket, at address: FormAddress, tapped: String?) async throws -> ByteBuffer {
    let survey = try await survey(ticket.survey, version: ticket.version)
    let answer = tapped.flatMap { survey.overall?.answer(named: $0) }
    let place = Place(
      survey: ticket.survey, version: ticket.version, channel: ticket.channel, kind: ticket.kind,
      language: address.language, reading: address.reading, tapped: answer)
    if let form = kept.withLock({ $0[place] }) { return form.page(action: address.path) }
    let name = try await channelName(ticket.channel)
    // Rendered under the lock: a crowd that comes at the same moment waits for one rendering instead of doing it each.
    let form = kept.withLock { kept in
      if let form = kept[place] { return form }
      let form = FormPage.prerendered(
        survey, questions: survey.questions(askedThrough: ticket.channel), channelName: name, kind: ticket.kind,
        language: place.language, reading: place.reading, tapped: place.tapped)
      kept[place] = form
      return form
    }
    return form.page(action: address.path)
  }
}

extension PrerenderedForm {
  /// The whole page for one link, in one piece of memory.
  fileprivate func page(action: String) -> ByteBuffer {
    let spliced = spliced(action: action)
    var page = ByteBufferAllocator().buffer(capacity: parts.reduce(0) { $0 + $1.count + spliced.count })
    for (place, part) in parts.enumerated() {
      if place > 0 { page.writeBytes(spliced) }
      page.writeBytes(part)
    }
    return page
  }
}

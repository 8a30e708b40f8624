package import Invitations
import NIOCore
import Pages
package import Surveys

/// Empty forms at hand: rendered once for each survey version, channel, kind of invitation, language and size of letters,
/// and once more for each answer that a link may bear.
package struct FormCache: Sendable {
  private struct Key: Hashable {
    let survey: String
    let version: Int
    let channel: String
    let kind: Survey.InvitationKind
    let language: Language
    let reading: Reading
    /// The overall answer that the link bears.
    let tapped: String?
    let arm: Arm?
  }

  private let surveys: PublishedSurveys
  private let voices: any QuestionVoices
  private let forms = RevisionCache<Key, PrerenderedForm>()
  private let lot: ArmLot

  /// A cache for the forms of published surveys.
  init(surveys: PublishedSurveys, voices: any QuestionVoices) {
    self.surveys = surveys
    self.voices = voices
    var generator = SystemRandomNumberGenerator()
    lot = ArmLot(using: &generator)
  }

  /// Which words the holder of a ticket reads; `nil` where her survey draws none.
  package func arm(of ticket: HeldTicket) async throws -> Arm? {
    lot.arm(of: ticket, in: try await surveys.survey(ticket.survey, version: ticket.version))
  }

  /// What the holder of a ticket is asked, in the words of an arm.
  package func asked(by ticket: HeldTicket, arm: Arm? = nil) async throws -> ChannelForm {
    let survey = try await surveys.survey(ticket.survey, version: ticket.version)
    var asked = ChannelForm(
      survey: survey.worded(for: arm), channel: ticket.channel,
      channelName: try await surveys.channelName(ticket.channel), kind: ticket.kind)
    asked.voices = voices
    return asked
  }

  /// The empty form for one link: a copy of bytes once its like has been shown before.
  /// - Parameter tapped: the overall answer in the address of the link, where it has one; nonsense is passed over.
  func form(for ticket: HeldTicket, at address: FormAddress, tapped: String?) async throws -> ByteBuffer {
    let address = address.worded(try await arm(of: ticket))
    let asked = try await asked(by: ticket, arm: address.arm)
    let key = Key(
      survey: ticket.survey, version: ticket.version, channel: ticket.channel, kind: ticket.kind,
      language: address.language, reading: address.reading,
      tapped: tapped.flatMap { asked.survey.overallAskedAhead?.answer(named: $0) }, arm: address.arm)
    let form = forms.value(key) {
      FormPage.prerendered(
        asked.survey, questions: asked.questions, channelName: asked.channelName,
        kind: asked.kind, language: key.language, reading: key.reading, tapped: key.tapped,
        sounds: asked.sounds(in: asked.survey.languages.contains(key.language) ? key.language : .arabic))
    }
    return form.page(action: address.path)
  }
}

extension PrerenderedForm {
  /// The whole page for one link, in one piece of memory.
  fileprivate func page(action: String) -> ByteBuffer {
    let spliced = spliced(action: action)
    var page = ByteBufferAllocator().buffer(capacity: parts.reduce(0) { $0 + $1.count + spliced.count })
    for (index, part) in parts.enumerated() {
      if index > 0 { page.writeBytes(spliced) }
      page.writeBytes(part)
    }
    return page
  }
}

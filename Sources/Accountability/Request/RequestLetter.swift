import Delivery
package import Surveys
import Wording

/// The charity's answer to somebody who asks what it holds of her.
package struct RequestLetter: Handout {
  private let held: HeldAnswer
  private let charity: LocalizedText?
  private let stated: CharityStatements
  private let today: Day

  /// A letter of a charity on a day.
  package init(_ held: HeldAnswer, charity: LocalizedText?, stated: CharityStatements, today: Day) {
    self.held = held
    self.charity = charity
    self.stated = stated
    self.today = today
  }

  package func document(in language: Language) -> PlainDocument {
    let formats = Formats.ofDocuments(language)
    return PlainDocument(
      language: language, title: formats.say(RequestPhrase.title),
      blocks: [
        .caution(formats.say(RequestPhrase.identity)), .caution(formats.say(LegalPhrase.lawyer)),
        .text(formats.say(LegalPhrase.madeOn(today))),
        .text(formats.say(RequestPhrase.opening(formats.code(held.contact)))),
      ] + found(formats) + [
        .text(formats.say(RequestPhrase.noAnswer)), .text(formats.say(RequestPhrase.unused)),
        .text(formats.say(RequestPhrase.copies)), .text(formats.say(RequestPhrase.next)),
        .fields([
          .init(
            formats.say(LegalPhrase.controller), charity.map { formats($0) } ?? formats.say(LegalPhrase.unnamed)),
          .init(formats.say(LegalPhrase.contact), formats.stated(stated.contact)),
          .init(formats.say(LegalPhrase.officer), formats.stated(stated.officer)),
        ]),
      ])
  }

  private func found(_ formats: Formats) -> [PlainDocument.Block] {
    guard !held.isNothing else { return [.text(formats.say(RequestPhrase.nothing))] }
    let rest: [RequestPhrase?] = [held.isAsked ? .asked : nil, held.quiet.map { .quiet($0) }]
    return held.invitations.flatMap { invitation -> [PlainDocument.Block] in
      [
        .heading(formats.say(RequestPhrase.invitation(invitation.survey))),
        .fields([
          .init(
            formats.say(RequestPhrase.contents),
            formats.listed(invitation.contents.map { formats.say(RequestPhrase.part($0)) })),
          .init(formats.say(RequestPhrase.opens), formats.day(invitation.opensUntil)),
          .init(formats.say(RequestPhrase.kept), formats.day(invitation.keptUntil)),
          .init(
            formats.say(RequestPhrase.message),
            formats.say(invitation.message.map { RequestPhrase.sent($0) } ?? .notKnown)),
        ]),
      ]
    } + [.points(rest.compactMap(\.self).map { formats.say($0) })].filter { $0 != .points([]) }
  }
}

extension RequestLetter {
  private struct Invitation: Encodable {
    let survey: String
    let linkOpensUntil: String
    let keptUntil: String
    let contents: [String]
    let message: String?
  }

  private struct Record: Encodable {
    let contact: String
    let drawnUpOn: String
    let invitations: [Invitation]
    let lastWrittenToIsKept: Bool
    let leftInPeace: String?
    /// Nothing that the program holds leads from a person to an answer, so there is never one.
    let answer = "never held of a person"
  }

  package func encode(to encoder: any Encoder) throws {
    try Record(
      contact: held.contact, drawnUpOn: "\(today)",
      invitations: held.invitations.map {
        Invitation(
          survey: $0.key, linkOpensUntil: "\($0.opensUntil)", keptUntil: "\($0.keptUntil)",
          contents: $0.contents.map(\.rawValue), message: $0.message?.rawValue)
      }, lastWrittenToIsKept: held.isAsked, leftInPeace: held.quiet?.rawValue
    ).encode(to: encoder)
  }
}

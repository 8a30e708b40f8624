import Pages
package import Surveys
import Wording

/// What the people asked by a survey are told of their privacy, in the words of the form where the form says it.
package struct PrivacyNotice: Handout {
  private let survey: Survey
  private let facts: HouseFacts

  /// The notice of a survey in a house.
  package init(of survey: Survey, in facts: HouseFacts) {
    self.survey = survey
    self.facts = facts
  }

  package func document(in language: Language) -> PlainDocument {
    let formats = Formats.ofDocuments(language)
    let name = formats.subject(facts.charity)
    return PlainDocument(
      language: language, title: formats.say(NoticeWords.title(survey.title)),
      blocks: [
        .caution(formats.say(LegalPhrase.lawyer)), .text(formats.say(NoticeWords.asks(name))),
        .text(FormPromise.short(of: survey, formats)), .heading(formats.say(NoticeWords.knownTitle)),
        .points(known(formats)), .heading(formats.say(NoticeWords.heldTitle)), .points(held(formats)),
        .heading(formats.say(NoticeWords.rightsTitle)), .points(rights(formats)),
        .fields([
          .init(formats.say(LegalPhrase.basis), formats.stated(facts.stated.basis)),
          .init(formats.say(LegalPhrase.contact), formats.stated(facts.stated.contact)),
          .init(formats.say(LegalPhrase.officer), formats.stated(facts.stated.officer)),
          .init(formats.say(LegalPhrase.abroad), formats.stated(facts.stated.abroad)),
        ]),
      ])
  }

  /// What can be known of whoever answers, for each way in which she may come to the form.
  private func known(_ formats: Formats) -> [String] {
    survey.invitations.map { FormPromise.known($0, of: survey, formats) } + [FormPromise.final(formats)]
  }

  /// What is held of whoever is invited, and by whom it goes.
  private func held(_ formats: Formats) -> [String] {
    var words: [NoticeWords] = [.purpose]
    if survey.invitations.contains(.addressed) {
      words += [.contact, .erased(ProcessingActivity.contactDays(survey))]
      words += facts.carriers(of: survey).map { .carried($0.name, host: $0.host) }
    }
    if survey.sending?.callDays != nil { words.append(.called) }
    let comments = asksComments ? [FormPromise.comments(formats)] : []
    return words.map { formats.say($0) } + comments + [formats.say(NoticeWords.published)]
  }

  private func rights(_ formats: Formats) -> [String] {
    let words: [NoticeWords] = [.know, .erase, .peace, .answer, .complain]
    return words.map { formats.say($0) }
  }

  private var asksComments: Bool {
    survey.questions.contains { if case .comment = $0.kind { true } else { false } }
  }
}

extension PrivacyNotice {
  private struct Record: Encodable {
    let survey: String
    let version: Int
    let needsLawyer = true
    let contactsKeptDays: Int?
    let text: [String: String]
  }

  package func encode(to encoder: any Encoder) throws {
    let texts = survey.languages.map { ($0.rawValue, document(in: $0).text) }
    try Record(
      survey: survey.key, version: survey.version,
      contactsKeptDays: survey.invitations.contains(.addressed) ? ProcessingActivity.contactDays(survey) : nil,
      text: Dictionary(uniqueKeysWithValues: texts)
    ).encode(to: encoder)
  }
}

package import Surveys
import Wording

/// The register of processing activities, made of how a house is set.
package struct ProcessingRegister: Handout {
  private let facts: HouseFacts
  private let today: Day
  let activities: [ProcessingActivity]

  /// The register on a day.
  package init(_ facts: HouseFacts, today: Day) {
    self.facts = facts
    self.today = today
    activities = ProcessingActivity.all(of: facts)
  }

  package func document(in language: Language) -> PlainDocument {
    let formats = Formats.ofDocuments(language)
    return PlainDocument(
      language: language, title: formats.say(RegisterPhrase.title),
      blocks: [
        .caution(formats.say(LegalPhrase.lawyer)), .text(formats.say(RegisterPhrase.intro)),
        .text(formats.say(LegalPhrase.madeOn(today))), .fields(charity(formats)),
      ] + activities.flatMap { blocks(of: $0, formats) } + [
        .heading(formats.say(RegisterPhrase.measures)), .points(measures.map { formats.say($0) }),
      ])
  }

  private func charity(_ formats: Formats) -> [PlainDocument.Field] {
    let stated = facts.stated
    return [
      .init(formats.say(LegalPhrase.controller), facts.charity.map { formats($0) } ?? formats.say(LegalPhrase.unnamed)),
      .init(formats.say(LegalPhrase.contact), formats.stated(stated.contact)),
      .init(formats.say(LegalPhrase.officer), formats.stated(stated.officer)),
      .init(
        formats.say(LegalPhrase.abroad),
        formats.say(RegisterPhrase.abroadHosts(hosts)) + (hosts.isEmpty ? "" : " " + formats.stated(stated.abroad))),
      .init(
        formats.say(RegisterPhrase.held),
        facts.keptUntil.map { formats.day($0) } ?? formats.say(RegisterPhrase.heldNone)),
    ]
  }

  private func blocks(of activity: ProcessingActivity, _ formats: Formats) -> [PlainDocument.Block] {
    func line(_ name: RegisterPhrase, _ phrases: [ActivityPhrase]) -> PlainDocument.Field {
      .init(formats.say(name), formats.listed(phrases.map { formats.say($0) }))
    }
    return [
      .heading(formats.say(activity.title)),
      .fields([
        line(.purpose, [activity.purpose]), line(.persons, [activity.persons]), line(.contents, activity.contents),
        .init(formats.say(RegisterPhrase.sensitive), formats.say(activity.isSensitive ? RegisterPhrase.yes : .no)),
        .init(formats.say(LegalPhrase.basis), formats.stated(facts.stated.basis)),
        line(.recipients, activity.recipients), line(.kept, activity.kept),
      ]),
    ]
  }

  private var measures: [RegisterPhrase] {
    let guards = facts.guards
    return [
      .sealing, .figures, .keyApart(guards.contactKeyApart), .factor(guards.secondFactorRequired),
      .second(guards.asksSecondPerson), .copyKeys(guards.copiesBringKeys),
    ]
  }

  /// Where providers take messages, each once, in order.
  private var hosts: [String] { Set(facts.carriers.compactMap(\.host) + facts.webhooks).sorted() }
}

extension ProcessingRegister {
  /// One text in both languages.
  private struct Words: Encodable {
    let ar: String
    let en: String

    init(_ phrase: some Phrase) {
      ar = Formats(language: .arabic).say(phrase)
      en = Formats(language: .english).say(phrase)
    }
  }

  private struct Activity: Encodable {
    let key: String
    let title, purpose, persons: Words
    let contents, recipients, retention: [Words]
    let sensitive: Bool
  }

  private enum CodingKeys: String, CodingKey {
    case controller, activities, measures, stated, providers
    case drawnUpOn, contactsKeptUntil, needsLawyer
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(facts.charity?.ar, forKey: .controller)
    try container.encode("\(today)", forKey: .drawnUpOn)
    try container.encode(true, forKey: .needsLawyer)
    try container.encode(facts.stated, forKey: .stated)
    try container.encode(hosts, forKey: .providers)
    try container.encode(facts.keptUntil.map { "\($0)" }, forKey: .contactsKeptUntil)
    try container.encode(measures.map { Words($0) }, forKey: .measures)
    try container.encode(
      activities.map { activity in
        Activity(
          key: activity.key, title: Words(activity.title), purpose: Words(activity.purpose),
          persons: Words(activity.persons), contents: activity.contents.map { Words($0) },
          recipients: activity.recipients.map { Words($0) }, retention: activity.kept.map { Words($0) },
          sensitive: activity.isSensitive)
      }, forKey: .activities)
  }
}

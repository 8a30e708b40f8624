package import Composition
package import Surveys
import Wording

/// What a charity needs in the seventy-two hours after it learned of a breach: what is held, what could be learned, what
/// happened, the form of the regulator, words to the people concerned, and what is to be done by when.
package struct BreachPack: Handout {
  private let since: Day
  /// When it was made, in seconds since 1970.
  private let madeAt: Int
  private let facts: HouseFacts
  private let held: [HeldCount]
  private let events: [BreachEvent]

  /// A pack of facts.
  package init(since: Day, madeAt: Int, facts: HouseFacts, held: [HeldCount], events: [BreachEvent]) {
    self.since = since
    self.madeAt = madeAt
    self.facts = facts
    self.held = held
    self.events = events
  }

  /// The pack of a house, with the journal since a day.
  package init(of workspace: Workspace, _ facts: HouseFacts, since: Day, madeAt: Int) async throws {
    self.init(
      since: since, madeAt: madeAt, facts: facts, held: try await HeldCount.all(of: workspace),
      events: try await BreachEvent.all(since: since, in: workspace))
  }

  package func document(in language: Language) -> PlainDocument {
    let formats = Formats.ofDocuments(language)
    return PlainDocument(
      language: language, title: formats.say(BreachPhrase.title),
      blocks: [
        .caution(formats.say(LegalPhrase.lawyer)), .text(formats.say(BreachPhrase.rule)),
        .text(formats.say(BreachPhrase.madeAt(madeAt))), .heading(formats.say(BreachPhrase.stepsTitle)),
        steps(formats), .heading(formats.say(BreachPhrase.heldTitle)),
        .fields(held.map { .init(formats.say(BreachPhrase.kind($0.kind)), formats.say(BreachPhrase.count($0.count))) }),
        .heading(formats.say(BreachPhrase.theftTitle)), thefts(formats),
        .heading(formats.say(BreachPhrase.eventsTitle(since))), timeline(formats),
        .heading(formats.say(BreachPhrase.formTitle)), .fields(form(formats)),
        .heading(formats.say(BreachPhrase.wordsTitle)), .text(formats.say(BreachPhrase.wordsWhen)),
      ] + words(formats))
  }

  private func steps(_ formats: Formats) -> PlainDocument.Block {
    .table(
      head: [formats.say(BreachPhrase.byWhen), formats.say(BreachPhrase.whatToDo)],
      rows: BreachStep.allCases.map { [formats.say($0.hours), formats.say($0)] })
  }

  private func thefts(_ formats: Formats) -> PlainDocument.Block {
    .table(
      head: [BreachPhrase.taken, .tells, .hides].map { formats.say($0) },
      rows: Theft.allCases.map { theft in
        let phrases = theft.phrases(keyApart: facts.guards.contactKeyApart)
        return [formats.say(phrases.taken), formats.say(phrases.tells), formats.say(phrases.hides)]
      })
  }

  private func timeline(_ formats: Formats) -> PlainDocument.Block {
    guard !events.isEmpty else { return .text(formats.say(BreachPhrase.noEvents)) }
    return .table(
      head: [BreachPhrase.day, .event, .times].map { formats.say($0) },
      rows: events.map { event in
        [
          Day(event.day).map { formats.date($0) } ?? event.day,
          formats.language == .arabic ? event.arabic : event.english, formats.count(event.count),
        ]
      })
  }

  /// The fields of Article 24(1) of the Implementing Regulation; what the program cannot know stays open.
  private func form(_ formats: Formats) -> [PlainDocument.Field] {
    let open = formats.say(BreachPhrase.toBeFilled)
    let people = held.first { $0.kind == .contacts }.map { formats.say(BreachPhrase.count($0.count)) } ?? open
    let stated = facts.stated
    return [
      .init(formats.say(BreachPhrase.what), open), .init(formats.say(BreachPhrase.when), open),
      .init(formats.say(BreachPhrase.aware), open),
      .init(formats.say(BreachPhrase.categories), formats.say(BreachPhrase.categoriesHeld(people))),
      .init(formats.say(BreachPhrase.risks), formats.say(BreachPhrase.risksLikely)),
      .init(formats.say(BreachPhrase.measures), open), .init(formats.say(BreachPhrase.future), open),
      .init(formats.say(BreachPhrase.told), open),
      .init(
        formats.say(LegalPhrase.controller), facts.charity.map { formats($0) } ?? formats.say(LegalPhrase.unnamed)),
      .init(formats.say(LegalPhrase.contact), formats.stated(stated.contact)),
      .init(formats.say(LegalPhrase.officer), formats.stated(stated.officer)),
    ]
  }

  /// The letter to the people concerned: Article 24(5).
  private func words(_ formats: Formats) -> [PlainDocument.Block] {
    let contact = formats.stated(facts.stated.contact)
    let name = formats.subject(facts.charity)
    return [BreachPhrase.happened, .mayBeKnown, .notKnown, .done, .advice, .reach(contact), .signed(name)]
      .map { .text(formats.say($0)) }
  }
}

extension BreachPack {
  private struct Count: Encodable {
    let kind: String
    let count: RoundedCount
  }

  private struct Event: Encodable {
    let day, event: String
    let count: Int
  }

  private struct Record: Encodable {
    let since: String
    let hours = 72
    let needsLawyer = true
    let held: [Count]
    let events: [Event]
  }

  package func encode(to encoder: any Encoder) throws {
    try Record(
      since: "\(since)", held: held.map { Count(kind: $0.kind.rawValue, count: $0.count) },
      events: events.map { Event(day: $0.day, event: $0.english, count: $0.count) }
    ).encode(to: encoder)
  }
}

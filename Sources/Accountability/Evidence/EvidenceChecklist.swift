package import Surveys
import Wording

/// Which files meet what an auditor asks for, and what is missing.
package struct EvidenceChecklist: Handout {
  private let charity: LocalizedText?
  private let period: Period
  /// The newest entry of the journal, with its day where it is known.
  private let entry: Int
  private let day: String?
  private let met: [EvidenceItem: [String]]
  private let unsound: Set<EvidenceItem>

  /// The checklist of files.
  /// - Parameter unsound: items whose files are there and show that something is amiss.
  package init(
    charity: LocalizedText?, period: Period, entry: Int, day: String?, files: [EvidenceFile],
    unsound: Set<EvidenceItem> = []
  ) {
    self.charity = charity
    self.period = period
    self.entry = entry
    self.day = day
    self.unsound = unsound
    met = Dictionary(uniqueKeysWithValues: EvidenceItem.allCases.map { ($0, $0.files(among: files)) })
  }

  /// How an item stands.
  package enum State: String, Sendable, Encodable {
    case met, amiss, missing
  }

  /// How an item stands.
  package func state(of item: EvidenceItem) -> State {
    files(of: item).isEmpty ? .missing : unsound.contains(item) ? .amiss : .met
  }

  private func files(of item: EvidenceItem) -> [String] { met[item] ?? [] }

  package func document(in language: Language) -> PlainDocument {
    let formats = Formats.ofDocuments(language)
    let name = formats.subject(charity)
    return PlainDocument(
      language: language, title: formats.say(EvidencePhrase.title),
      blocks: [
        .text(formats.say(EvidencePhrase.intro(charity: name, period: formats.period(period)))),
        .text(formats.say(EvidencePhrase.upTo(entry: entry, day: day))),
        .table(
          head: [EvidencePhrase.number, .item, .state, .files].map { formats.say($0) },
          rows: EvidenceItem.allCases.map { row(of: $0, formats) }), .text(formats.say(EvidencePhrase.manifest)),
        .caution(formats.say(LegalPhrase.lawyer)),
      ])
  }

  private func row(of item: EvidenceItem, _ formats: Formats) -> [String] {
    let files = files(of: item)
    return [
      formats.count(item.rawValue), formats.say(EvidencePhrase.name(item)),
      formats.say(EvidencePhrase.stands(state(of: item))),
      files.map { formats.code($0) }.joined(separator: formats.comma),
    ]
  }
}

extension EvidenceChecklist {
  private struct Item: Encodable {
    let number: Int
    let name: String
    let state: State
    let files: [String]
  }

  private struct Record: Encodable {
    let period: String
    let journalEntry: Int
    let items: [Item]
  }

  package func encode(to encoder: any Encoder) throws {
    try Record(
      period: "\(period)", journalEntry: entry,
      items: EvidenceItem.allCases.map { item in
        Item(
          number: item.rawValue, name: item.name, state: state(of: item), files: files(of: item))
      }
    ).encode(to: encoder)
  }
}

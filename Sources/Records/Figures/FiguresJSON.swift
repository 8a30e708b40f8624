package import Foundation
package import Indicators
package import Surveys

/// Figures as the JSON that other systems build on: one array, an object a figure; what is withheld is `null`, never
/// left out, so that nobody takes it for forgotten.
package enum FiguresJSON {
  /// The array, with sorted keys.
  package static func data(_ scorecards: [Scorecard], organisation: Organisation) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(
      scorecards.flatMap { scorecard in
        let words = FigureWords(scorecard.survey, .arabic)
        return FigureRecord.records(of: scorecard, organisation: organisation).map { FigureObject($0, words) }
      })
  }
}

/// A figure as an object, with a member for each column; its change is an object of its own, left out where there is none.
struct FigureObject: Encodable {
  private let record: FigureRecord
  private let words: FigureWords
  /// Columns beyond those of every file.
  private let further: [FigureColumn]

  init(_ record: FigureRecord, _ words: FigureWords, further: [FigureColumn] = []) {
    self.record = record
    self.words = words
    self.further = further
  }

  private struct Member: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Member.self)
    let ofChange = Set(FigureColumn.ofChange.map(\.column.key))
    try encode(FigureColumn.file.filter { !ofChange.contains($0.column.key) } + further, to: &object)
    guard record.change != nil else { return }
    var change = object.nestedContainer(keyedBy: Member.self, forKey: Member(stringValue: "change"))
    try encode(FigureColumn.ofChange, to: &change)
  }

  private func encode(_ columns: [FigureColumn], to object: inout KeyedEncodingContainer<Member>) throws {
    for column in columns {
      let value = column.value(of: record, words)
      if column.isOptional, value == .none { continue }
      let name = column.column.key.replacing(/^change_/, with: "")
      try object.encode(value, forKey: Member(stringValue: name))
    }
  }
}

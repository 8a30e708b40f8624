package import Foundation
package import Indicators
package import Surveys

/// Figures as the JSON that other systems build on: one array, an object a figure; what is withheld is `null`, never
/// left out, so that nobody takes it for forgotten.
package enum FiguresJSON {
  /// The array, with sorted keys. It is made some figures at a time: an encoder holds many times what it writes.
  package static func data(_ scorecards: [Scorecard], organisation: Organisation) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    var json = Data("[".utf8)
    for scorecard in scorecards {
      let words = FigureWords(scorecard.survey, .arabic)
      for first in stride(from: 0, to: scorecard.figures.count, by: piece) {
        let figures = scorecard.figures[first..<min(first + piece, scorecard.figures.count)]
        let objects = figures.map { figure in
          FigureObject(FigureRecord(figure, of: scorecard, organisation: organisation), words)
        }
        if json.count > 1 { json.append(UInt8(ascii: ",")) }
        // What stands between the brackets of an array and before its last line end.
        json += try encoder.encode(objects).dropFirst().dropLast(2)
      }
    }
    return try json.count > 1 ? json + Data("\n]".utf8) : encoder.encode([FigureObject]())
  }

  /// So many figures are held at a time.
  private static let piece = 200
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
    try encode(FigureColumn.ofFigure, to: &object)
    try encode(further, to: &object)
    guard record.change != nil else { return }
    var change = object.nestedContainer(keyedBy: Member.self, forKey: Member(stringValue: "change"))
    try encode(FigureColumn.ofChange, to: &change)
  }

  private func encode(_ columns: [FigureColumn], to object: inout KeyedEncodingContainer<Member>) throws {
    for column in columns {
      let value = column.value(of: record, words)
      if column.isOptional, value == .none { continue }
      try object.encode(value, forKey: Member(stringValue: column.member))
    }
  }
}

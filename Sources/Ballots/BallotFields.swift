/// Writes the fields of a ballot: numbers in two bytes, texts behind their length.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(512) }

  mutating func add(number: Int) {
    bytes.append(UInt8(truncatingIfNeeded: number >> 8))
    bytes.append(UInt8(truncatingIfNeeded: number))
  }

  mutating func add(_ text: String) {
    let utf8 = text.utf8
    add(number: utf8.count)
    bytes += utf8
  }

  mutating func add(_ answer: Answer, to question: String) {
    add(question)
    switch answer {
    case .chosen(let value):
      add(number: FieldReader.chosen)
      add(value)
    case .written(let words):
      add(number: FieldReader.written)
      add(words)
    case .several(let values):
      add(number: FieldReader.several + values.count)
      for value in values { add(value) }
    }
  }
}

/// Reads them back; `nil` wherever the bytes end too soon or are no text.
struct FieldReader {
  /// What kind of answer follows; `several` plus the number of values for a multiple question.
  static let (chosen, written, several) = (0, 1, 2)

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func number() -> Int? {
    guard index + 2 <= bytes.count else { return nil }
    defer { index += 2 }
    return Int(bytes[index]) << 8 | Int(bytes[index + 1])
  }

  /// Passes over a text; `false` where the bytes end too soon.
  mutating func skip() -> Bool {
    guard let count = number(), index + count <= bytes.count else { return false }
    index += count
    return true
  }

  /// Passes over everything that names a crowd.
  mutating func skipCrowd() -> Bool {
    skip() && number() != nil && skip() && skip() && skip() && skip() && number() != nil
  }

  /// The bytes before its place.
  var passed: [UInt8] { Array(bytes[..<index]) }

  /// Where a text stands; `nil` where the bytes end too soon.
  mutating func place() -> Range<Int>? {
    let start = index + 2
    return skip() ? start..<index : nil
  }

  mutating func text() -> String? {
    guard let count = number(), index + count <= bytes.count else { return nil }
    defer { index += count }
    return String(validating: bytes[index..<index + count], as: UTF8.self)
  }

  /// Passes over an answer and says where it stands.
  mutating func codedAnswer() -> CodedAnswer? {
    guard let question = place(), let kind = number() else { return nil }
    var values: [Range<Int>] = []
    for _ in 0..<(kind < FieldReader.several ? 1 : kind - FieldReader.several) {
      guard let value = place() else { return nil }
      values.append(value)
    }
    return CodedAnswer(question: question, kind: kind, values: values)
  }

  mutating func answer() -> (String, Answer)? {
    guard let question = text(), let kind = number() else { return nil }
    switch kind {
    case FieldReader.chosen: return text().map { (question, .chosen($0)) }
    case FieldReader.written: return text().map { (question, .written($0)) }
    default:
      var values: [String] = []
      for _ in 0..<kind - FieldReader.several {
        guard let value = text() else { return nil }
        values.append(value)
      }
      return (question, .several(values))
    }
  }
}

/// Where an answer stands among the fields of a ballot, which need not be made words to be compared.
struct CodedAnswer {
  let question: Range<Int>
  let kind: Int
  let values: [Range<Int>]
}

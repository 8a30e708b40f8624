import CSV

extension RecordTable.Value {
  /// Its text; empty where there is none.
  package var text: String {
    switch self {
    case .text(let text): text.fileText
    case .number(let number), .figure(let number, _): "\(number)"
    case .count(let count): "\(count)"
    case .flag(let flag): "\(flag)"
    case .none: ""
    }
  }

  /// Its number; `nil` for texts, and where there is none.
  package var number: Double? {
    switch self {
    case .number(let number), .figure(let number, _): number
    case .count(let count): Double(count)
    case .flag(let flag): flag ? 1 : 0
    case .text, .none: nil
    }
  }
}

extension RecordTable.Value {
  /// A mark as the text of a cell.
  package static func mark(_ mark: Mark) -> RecordTable.Value { .text(mark.rawValue) }
}

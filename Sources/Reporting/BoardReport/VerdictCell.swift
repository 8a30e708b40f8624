import Indicators
import Wording
import Workbooks

/// A verdict as a cell: its shape, its words, and a colour that says nothing beside them.
enum VerdictCell {
  static func of(_ change: Change, _ formats: Formats) -> Cell {
    guard let words = change.name.map({ formats($0) }) else {
      return .text(formats.say(StatusPhrase.sameAnswers), .remark)
    }
    let shaped = "\(change.shape ?? "") \(words)"
    return switch change.verdict {
    case .better: .text(shaped, .good)
    case .worse: .text(shaped, .bad)
    case .changed: .text(shaped, .remark)
    case .noSignal, .tooFew, nil: .text(words, .remark)
    }
  }
}

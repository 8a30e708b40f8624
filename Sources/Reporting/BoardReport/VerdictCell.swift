import Indicators
import Wording
import Workbooks

/// A verdict as a cell: its shape, its words, and a colour that says nothing beside them.
enum VerdictCell {
  static func of(_ verdict: Verdict, _ formats: Formats) -> Cell {
    let words = formats(verdict.name)
    return switch verdict {
    case .better: .text("\(verdict.shape) \(words)", .good)
    case .worse: .text("\(verdict.shape) \(words)", .bad)
    case .noSignal, .tooFew: .text(words, .remark)
    }
  }
}

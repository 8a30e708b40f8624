import Indicators
import Releases
import Surveys

/// The figures of one question by channel and department: those that stand in the table, and the names of the rows and
/// columns in which nothing would.
struct MatrixGrid {
  /// Keys, in the order in which they are shown.
  let channels: [String]
  let departments: [String]
  /// Labels of which nobody was asked, or nobody answered.
  let silent: [(Dimension, String)]
  /// Labels of which every figure is withheld.
  let withheld: [(Dimension, String)]
  private let figures: [Label: Figure]

  /// The figures of an indicator; every pair of a channel and a department has one at most.
  init(_ scorecard: Scorecard, _ indicator: Indicator, of question: Question) {
    let labels = scorecard.labels.filter { $0.keys.count == 2 }
    let figures = labels.reduce(into: [Label: Figure]()) {
      $0[$1] = scorecard.figure(indicator, of: question.key, for: $1)
    }
    var (silent, withheld): ([(Dimension, String)], [(Dimension, String)]) = ([], [])
    func told(_ dimension: Dimension, at place: Int) -> [String] {
      MatrixGrid.keys(labels, at: place).filter { key in
        let own = figures.filter { $0.key.keys[place] == key }.values
        if own.contains(where: { $0.value != nil && $0.status != .withheld }) { return true }
        if own.isEmpty { silent.append((dimension, key)) } else { withheld.append((dimension, key)) }
        return false
      }
    }
    departments = told(.department, at: 1)
    channels = told(.channel, at: 0)
    (self.silent, self.withheld, self.figures) = (silent, withheld, figures)
  }

  /// What is told of a channel in a department; `nil` where nobody answered.
  func figure(_ channel: String, _ department: String) -> Figure? { figures[Label([channel, department])] }

  /// The figures of the table that have a value.
  var shown: [Figure] {
    channels.flatMap { channel in departments.compactMap { figure(channel, $0) } }
      .filter { $0.value != nil && $0.status != .withheld }
  }

  /// Each key once, in the order of the labels; the small ones together stand last.
  private static func keys(_ labels: [Label], at place: Int) -> [String] {
    var seen: Set<String> = []
    let keys = labels.map { $0.keys[place] }.filter { seen.insert($0).inserted }
    return keys.filter { $0 != Label.other } + keys.filter { $0 == Label.other }
  }
}

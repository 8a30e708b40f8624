package import Releases
import Statistics
package import Surveys

extension Indicator {
  /// What may be said of a further indicator. Beside the headline figures of the same answers it must not tell of one to
  /// four people: where it would, nothing is said of it.
  package func detail(_ tally: Tally, of question: Question, isCoarse: Bool = false) -> Measurement? {
    guard let exact = measure(tally, of: question), exact.base > 0 else { return nil }
    return tellsOfFew(tally, of: question)
      ? .silent(base: exact.base) : softened(tally, of: question, isCoarse: isCoarse)
  }

  /// Whether the number of those whom it counts, or whom it counts otherwise than the headline does, is one to four.
  private func tellsOfFew(_ tally: Tally, of question: Question) -> Bool {
    switch self {
    case .dissatisfied, .net:
      guard let net = net(tally, of: question) else { return false }
      return SpreadRule.isRare(net.passives) || SpreadRule.isRare(net.detractors)
    case .experience: return SpreadRule.isRare(tally.dontKnow)
    case .unanswered: return SpreadRule.isRare(tally.blank)
    case .commented: return SpreadRule.isRare(tally[Choice.written]) || SpreadRule.isRare(tally.blank)
    default: return false
    }
  }
}

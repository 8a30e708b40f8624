/// What a change means.
package enum Verdict: String, Sendable, CaseIterable {
  case better, worse
  /// More than chance would bring, of something that is good neither high nor low.
  case changed
  /// No more than chance would bring.
  case noSignal = "no_signal"
  /// Fewer than thirty answers on one side: nothing can be said.
  case tooFew = "too_few"

  /// A change beyond chance; `higherIsBetter` is `nil` where neither way is better.
  init(isRise: Bool, higherIsBetter: Bool?) {
    self = higherIsBetter.map { isRise == $0 ? .better : .worse } ?? .changed
  }
}

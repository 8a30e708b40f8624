/// What a change means.
package enum Verdict: String, Sendable {
  case better, worse
  /// No more than chance would bring.
  case noSignal = "no_signal"
  /// Fewer than thirty answers on one side: nothing can be said.
  case tooFew = "too_few"
}

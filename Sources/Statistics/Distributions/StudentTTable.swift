import Synchronization

/// Quantiles for whole degrees of freedom, each computed once: thousands of means on one page share a few hundred of
/// them, and a quantile costs more than everything else of a mean.
package enum StudentTTable {
  private static let known = Mutex<[Key: Double]>([:])
  /// Above it the quantile is computed each time, so that memory stays small.
  private static let largest = 10_000

  private struct Key: Hashable {
    let p: Double
    let df: Int
  }

  /// The same as `StudentT.quantile`.
  package static func quantile(_ p: Double, df: Int) -> Double {
    guard df <= largest else { return StudentT.quantile(p, df: Double(df)) }
    let key = Key(p: p, df: df)
    if let quantile = known.withLock({ $0[key] }) { return quantile }
    let quantile = StudentT.quantile(p, df: Double(df))
    known.withLock { $0[key] = quantile }
    return quantile
  }
}

import Crypto

/// The machine's randomness, four kilobytes at a time: asking for every eight bytes costs more than what is done with
/// them. It belongs to one piece of work and ends with it.
struct DrawnAhead: RandomNumberGenerator {
  private var drawn: [UInt64] = []

  mutating func next() -> UInt64 {
    if drawn.isEmpty {
      drawn = SymmetricKey(size: SymmetricKeySize(bitCount: 4096 * 8)).withUnsafeBytes {
        Array($0.bindMemory(to: UInt64.self))
      }
    }
    return drawn.removeLast()
  }
}

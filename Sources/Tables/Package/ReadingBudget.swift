/// What the reading of one file from outside may cost: bytes that it unpacks to, steps (an element, a cell, a look-up,
/// some letters), and seconds. Whoever makes a file that costs more than any report is told so, and keeps nobody waiting.
package final class ReadingBudget {
  private var bytes: Int
  private var steps: Int
  private let end: ContinuousClock.Instant

  /// A budget that is spent while a file is read.
  package init(bytes: Int, steps: Int = 4_000_000, time: Duration = .seconds(30)) {
    self.bytes = bytes
    self.steps = steps
    end = ContinuousClock.now + time
  }

  /// What a report of the largest charity is read within, on the command line.
  package static var whole: ReadingBudget { ReadingBudget(bytes: 256 << 20, steps: 40_000_000, time: .seconds(120)) }

  /// Whether so many more bytes may be unpacked; they count from then on.
  package func unpack(_ count: UInt64) throws(PackageProblem) {
    guard count <= UInt64(max(bytes, 0)) else { throw .tooLarge }
    bytes -= Int(count)
  }

  /// Takes some steps, and looks at the clock after every thousand; false when there is nothing left.
  @discardableResult package func take(_ count: Int = 1) -> Bool {
    let before = steps
    steps -= min(count, steps)
    guard steps > 0 else { return false }
    return before >> 10 == steps >> 10 || ContinuousClock.now < end
  }

  /// Takes what the work with so many bytes of a text costs, one step for each thirty-two and one more.
  @discardableResult package func take(bytes: Int) -> Bool { take(1 + bytes >> 5) }

  /// Takes some steps, or says that the file is too large.
  package func spend(_ count: Int = 1) throws(PackageProblem) {
    guard take(count) else { throw .tooLarge }
  }
}

import Numerics
import Statistics
import Testing

@Suite struct PoissonRateTests {
  // Garwood (1936), Biometrika 28, as in Pearson & Hartley (1954), Biometrika Tables, table 40: limits of a mean count.
  @Test(arguments: [
    (1, 0.0253, 5.57), (2, 0.242, 7.22), (5, 1.62, 11.67), (10, 4.80, 18.39), (50, 37.11, 65.92),
  ])
  func `the limits of a count are Garwood's`(count: Int, low: Double, high: Double) {
    let interval = PoissonRate(count: count, exposure: 1000).interval()
    #expect(isPrinted(interval?.low, low, digits: count == 1 ? 4 : count == 2 ? 3 : 2))
    #expect(isPrinted(interval?.high, high, digits: 2))
  }

  @Test func `no complaint in 200 episodes may still be eighteen in a thousand`() {
    let none = PoissonRate(count: 0, exposure: 200)
    #expect(none.perThousand == 0)
    #expect(none.interval()?.low == 0)
    #expect(isPrinted(none.interval().map { $0.high * 200 }, 3689, digits: 0))
  }

  // With no event the upper limit is −ln(tail) ÷ exposure.
  @Test(arguments: [(0.9, 2.995732273553991), (0.95, 3.688879454113936), (0.99, 5.298317366548036)])
  func `the limit of no event is a logarithm`(confidence: Double, limit: Double) {
    #expect(isClose(PoissonRate(count: 0, exposure: 1000).interval(confidence: confidence)?.high, limit))
  }

  @Test func `a rate counts against its exposure, and may exceed it`() {
    #expect(isClose(PoissonRate(count: 12, exposure: 4810).perThousand, 2.4948024948024949))
    #expect(PoissonRate(count: 3, exposure: 2).perThousand == 1500)
  }

  @Test func `no exposure is no rate and no interval`() {
    #expect(PoissonRate(count: 0, exposure: 0).perThousand == nil)
    #expect(PoissonRate(count: 4, exposure: 0).perThousand == nil)
    #expect(PoissonRate(count: 4, exposure: 0).interval() == nil)
  }

  // The chance of `count` or more at the lower limit and of `count` or fewer at the upper, by direct summation.
  @Test(arguments: [1, 3, 40, 700])
  func `at either limit the count is just one in forty`(count: Int) throws {
    let interval = try #require(PoissonRate(count: count, exposure: 1000).interval())
    #expect(isClose(1 - chance(below: count, mean: interval.low), 0.025))
    #expect(isClose(chance(below: count + 1, mean: interval.high), 0.025))
  }

  private func chance(below count: Int, mean: Double) -> Double {
    (0..<count).map(Double.init).reduce(0.0) { (sum: Double, events: Double) -> Double in
      sum + Double.exp(events * Double.log(mean) - mean - Double.logGamma(events + 1))
    }
  }
}

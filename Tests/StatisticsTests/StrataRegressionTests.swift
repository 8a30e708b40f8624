import Statistics
import Testing

@Suite struct StrataRegressionTests {
  private func cells(_ rows: [[(Int, Int)]]) -> [[Proportion]] {
    rows.map { $0.map { Proportion(count: $0.0, base: $0.1) } }
  }

  private var three: [[Proportion]] {
    cells([[(60, 80), (90, 100), (0, 0)], [(120, 200), (45, 50), (20, 40)], [(30, 60), (0, 0), (33, 60)]])
  }

  // The golden numbers were computed elsewhere, by NumPy: 590 rows of persons, a column a group and a column a stratum,
  // b = (X'X)⁻¹X'y, errors from HC1. There the three groups come first, as they would be in the first stratum.
  @Test func `effects, groups and their errors are those of the regression on persons`() throws {
    let fit = try #require(StrataRegression(three, reference: 0))
    let effects = [0.22730447, -0.03798883]
    #expect(zip([1, 2], effects).allSatisfy { abs((fit.effects[$0] ?? 9) - $1) < 1e-8 })
    #expect(abs((fit.error(of: 1) ?? 9) - 0.03991843) < 1e-8)
    #expect(abs((fit.error(of: 2) ?? 9) - 0.06286118) < 1e-8)
    let (levels, errors) = ([0.70705307, 0.60398045, 0.54399441], [0.03957747, 0.03099976, 0.05571932])
    for group in 0..<3 {
      let share = try #require(Proportion.pooled(three[group]).share)
      #expect(abs(share - fit.shift(of: group) - levels[group]) < 1e-8)
      #expect(abs((fit.error(ofGroup: group) ?? 9) - errors[group]) < 1e-8)
    }
  }

  @Test func `another reference moves all groups by the same`() throws {
    let (one, other) = try (
      #require(StrataRegression(three, reference: 0)), #require(StrataRegression(three, reference: 1))
    )
    for group in 0..<3 {
      #expect(abs(other.shift(of: group) - one.shift(of: group) + (one.effects[1] ?? 9)) < 1e-12)
    }
    #expect(other.effects[1] == 0 && abs((other.effects[0] ?? 9) + (one.effects[1] ?? 9)) < 1e-12)
  }

  @Test func `one group with two strata has their plain difference`() throws {
    let fit = try #require(StrataRegression(cells([[(30, 100), (50, 100)]]), reference: 0))
    #expect(abs((fit.effects[1] ?? 9) - 0.2) < 1e-12)
    let plain = (0.3 * 0.7 / 100 + 0.5 * 0.5 / 100).squareRoot()
    #expect(abs((fit.error(of: 1) ?? 9) - plain * (200.0 / 198).squareRoot()) < 1e-12)
  }

  @Test func `nothing is told of one stratum, of separate groups, and of no answers`() {
    #expect(StrataRegression(cells([[(30, 100), (0, 0)], [(9, 10), (0, 0)]]), reference: 0) == nil)
    #expect(StrataRegression(cells([[(30, 100), (0, 0)], [(0, 0), (9, 10)]]), reference: 0) == nil)
    #expect(StrataRegression(cells([[(0, 0), (0, 0)]]), reference: 0) == nil)
    #expect(StrataRegression([], reference: 0) == nil)
    #expect(StrataRegression(cells([[(1, 1), (0, 1)]]), reference: 0) == nil, "as many coefficients as people")
  }

  @Test func `strata are tied by groups that have both, also through others`() {
    let apart = cells([
      [(1, 2), (1, 2), (0, 0), (0, 0)], [(0, 0), (1, 2), (1, 2), (0, 0)], [(0, 0), (0, 0), (0, 0), (1, 2)],
    ])
    #expect(StrataRegression.tied(to: 0, in: apart) == [0, 1, 2])
    #expect(StrataRegression.tied(to: 3, in: apart) == [3])
  }

  @Test func `groups without answers and strata without answers stand in nobody's way`() throws {
    let padded = try #require(
      StrataRegression(
        three.map { $0 + [Proportion(count: 0, base: 0)] } + cells([[(0, 0), (0, 0), (0, 0), (0, 0)]]), reference: 0))
    let fit = try #require(StrataRegression(three, reference: 0))
    #expect(padded.effects == fit.effects + [nil])
    #expect(padded.error(ofGroup: 1) == fit.error(ofGroup: 1) && padded.error(ofGroup: 3) == nil)
    #expect(padded.error(of: 3) == nil && padded.shift(of: 3) == 0)
  }
}

import Statistics
import Testing

@Suite struct RakingTests {
  private let two = [[60.0, 40], [30, 70]]

  private func table(_ rows: [[Int]]) -> [Raking.Cell] {
    rows.enumerated().flatMap { row, counts in
      counts.enumerated().map { Raking.Cell(categories: [row, $0], count: $1) }
    }
  }

  private func total(_ cells: [Raking.Cell], _ weights: [Double], margin: Int, category: Int) -> Double {
    zip(cells, weights).reduce(0) {
      $1.0.categories[margin] == category ? $0 + $1.1 * Double($1.0.count) : $0
    }
  }

  private func problem(_ cells: [Raking.Cell], _ targets: [[Double]]) -> RakingProblem? {
    do {
      _ = try Raking.weights(of: cells, to: targets)
      return nil
    } catch {
      return error
    }
  }

  // The table of Wikipedia's "Iterative proportional fitting", as the documentation of ProportionalFitting.jl prints it.
  @Test func `the published table of four by four is met`() throws {
    let cells = table([[40, 30, 20, 10], [35, 50, 100, 75], [30, 80, 70, 120], [20, 30, 40, 50]])
    let weights = try Raking.weights(of: cells, to: [[150, 300, 400, 150], [200, 300, 400, 100]], within: nil)
    let printed = [
      64.5585, 46.2325, 35.3843, 3.82473, 49.9679, 68.1594, 156.499, 25.3742, 56.7219, 144.428, 145.082, 53.7673,
      28.7516, 41.18, 63.0347, 17.0337,
    ]
    for (cell, (weight, expected)) in zip(cells, zip(weights, printed)) {
      #expect(isClose(weight * Double(cell.count), expected, relative: 1e-5))
    }
  }

  @Test func `three margins are met at once`() throws {
    let cells = (0..<12).map { Raking.Cell(categories: [$0 / 6, $0 / 2 % 3, $0 % 2], count: 3 + $0 * 7 % 11) }
    let targets = [[48.0, 60], [28, 36, 44], [34, 74]]
    let weights = try Raking.weights(of: cells, to: targets, within: nil)
    for (margin, wanted) in targets.enumerated() {
      for (category, target) in wanted.enumerated() {
        #expect(isClose(total(cells, weights, margin: margin, category: category), target, relative: 1e-11))
      }
    }
  }

  @Test func `raking keeps the odds ratio of a table`() throws {
    let cells = table([[10, 20], [30, 5]])
    let weights = try Raking.weights(of: cells, to: two, within: nil)
    #expect(isClose(weights[0] * weights[3], weights[1] * weights[2]))
  }

  @Test func `one margin is poststratification`() throws {
    let cells = [4, 6].enumerated().map { Raking.Cell(categories: [$0], count: $1) }
    let weights = try Raking.weights(of: cells, to: [[8, 9]])
    #expect(isClose(weights[0], 2))
    #expect(isClose(weights[1], 1.5))
  }

  @Test func `a sample that fits already keeps equal weights`() throws {
    let cells = table([[18, 42], [12, 28]])
    #expect(try Raking.weights(of: cells, to: two) == [1, 1, 1, 1])
  }

  @Test func `an empty category with a target is named`() {
    #expect(problem(table([[10, 20], [0, 0]]), two) == .emptyCategory(margin: 0, category: 1))
    #expect(problem(table([[10, 0], [10, 0]]), two) == .emptyCategory(margin: 1, category: 1))
    #expect(problem([], two) == .emptyCategory(margin: 0, category: 0))
  }

  @Test func `a category answered only from where nobody is wanted counts as empty`() {
    let cells = table([[10, 20], [30, 0]])
    #expect(problem(cells, [[60, 40], [0, 100]]) == .emptyCategory(margin: 0, category: 1))
  }

  @Test func `an empty category without a target is no problem`() throws {
    let cells = table([[10, 20], [0, 0]])
    let weights = try Raking.weights(of: cells, to: [[100, 0], [30, 70]], within: nil)
    #expect(isClose(weights[0], 3))
    #expect(isClose(weights[1], 3.5))
    #expect(weights[2...] == [0, 0])
  }

  @Test func `answers from where nobody is wanted weigh nothing, and are not trimmed`() throws {
    let cells = table([[10, 20], [7, 8]])
    let weights = try Raking.weights(of: cells, to: [[100, 0], [30, 70]])
    #expect(weights[2...] == [0, 0])
    #expect(isClose(weights[0], 3))
  }

  @Test func `nobody wanted is nobody weighed`() throws {
    #expect(try Raking.weights(of: table([[10, 20]]), to: [[0], [0, 0]]) == [0, 0])
  }

  @Test func `margins with different totals are named`() {
    #expect(problem(table([[10, 20], [30, 40]]), [[60, 40], [30, 71]]) == .totalsDiffer(margin: 1))
    #expect(problem(table([[10, 20], [30, 40]]), [[0, 0], [30, 70]]) == .totalsDiffer(margin: 1))
  }

  @Test func `totals that differ by rounding alone are one total`() throws {
    let cells = table([[10, 20], [30, 40]])
    let weights = try Raking.weights(of: cells, to: [[60, 40], [30, 70.000_000_01]])
    #expect(isClose(total(cells, weights, margin: 0, category: 0), 60))
  }

  @Test func `empty cells that contradict the margins give no weights`() {
    #expect(problem(table([[10, 0], [0, 20]]), two) == .noConvergence)
    #expect(problem(table([[10, 0], [15, 20]]), two) == .noConvergence)
  }

  @Test func `empty cells that allow the margins are kept`() throws {
    let cells = table([[10, 20], [0, 20]])
    let weights = try Raking.weights(of: cells, to: two, within: nil)
    #expect(weights[2] == 0)
    #expect(isClose(weights[0], 3))
    #expect(isClose(weights[1], 1.5))
    #expect(isClose(weights[3], 2))
  }

  // With ten answers in each cell, t in the first leaves 3 − t beside and below it and t − 2 across: t is 2.25 when
  // raked freely, and must lie in 2.1…2.2 for all weights to lie in 0.1…2.2.
  @Test func `weights beyond the bounds are trimmed, and all margins still met`() throws {
    let cells = table([[10, 10], [10, 10]])
    let targets = [[30.0, 10], [30, 10]]
    let free = try Raking.weights(of: cells, to: targets, within: nil)
    let trimmed = try Raking.weights(of: cells, to: targets, within: 0.1...2.2)
    for (weight, expected) in zip(free, [2.25, 0.75, 0.75, 0.25]) { #expect(isClose(weight, expected)) }
    // The bounds hold to one part in 10⁹, which is ten times as much of the smallest weight.
    for (weight, expected) in zip(trimmed, [2.2, 0.8, 0.8, 0.2]) {
      #expect(isClose(weight, expected, relative: 2e-8))
    }
    for margin in 0...1 {
      #expect(isClose(total(cells, trimmed, margin: margin, category: 0), 30))
      #expect(isClose(total(cells, trimmed, margin: margin, category: 1), 10))
    }
    #expect(throws: RakingProblem.weightsBeyondBounds) {
      try Raking.weights(of: cells, to: targets, within: 0.3...2.2)
    }
  }

  @Test func `weights within the bounds are left as raked`() throws {
    let cells = table([[10, 20], [30, 40]])
    #expect(try Raking.weights(of: cells, to: two) == Raking.weights(of: cells, to: two, within: nil))
  }

  @Test func `no weights come of bounds that cannot hold`() {
    let cells = [1, 99].enumerated().map { Raking.Cell(categories: [$0], count: $1) }
    #expect(problem(cells, [[50, 50]]) == .weightsBeyondBounds)
    #expect(problem(cells, [[3, 97]]) == nil)
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `the airport's year has the golden weights`() throws {
    let golden = try GoldenWeights.all().sfo_2017_rake
    let answers = try AirportSurvey.answers(of: "2017")
    let cells = AirportSurvey.cells(of: answers)
    let weights = try Raking.weights(of: cells, to: golden.targets.margins)
    #expect(cells.reduce(0) { $0 + $1.count } == answers.count)
    #expect(golden.cell_weights.count == cells.count)
    for (cell, weight) in zip(cells, weights) {
      let name = AirportSurvey.departments[cell.categories[0]] + "|" + AirportSurvey.strata[cell.categories[1]]
      #expect(isClose(weight, golden.cell_weights[name]))
    }
    #expect(isClose(weights.min(), golden.min))
    #expect(isClose(weights.max(), golden.max))
  }
}

extension GoldenWeights.Targets {
  /// The targets in the order of the airport's departments and strata.
  var margins: [[Double]] {
    [
      AirportSurvey.departments.map { department[$0] ?? -1 },
      AirportSurvey.strata.map { stratum[$0] ?? -1 },
    ]
  }
}

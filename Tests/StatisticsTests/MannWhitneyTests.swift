import Statistics
import Testing

@Suite struct MannWhitneyTests {
  // R 4.2, the example of wilcox.test: W = 127.5, p-value = 0.0001208, with ties and continuity correction.
  @Test func `ozone rose from May to August as R prints`() throws {
    let (may, august) = (RankExamples.ozone[0], RankExamples.ozone[1])
    let test = try #require(MannWhitney(from: august, to: may))
    #expect(test.u == 127.5)
    #expect(isPrinted(test.correctedP, 0.0001208, digits: 7))
    #expect(isPrinted(test.p, 0.0001164, digits: 7))
    #expect(isPrinted(test.cliffDelta, 127.5 / 338 - 1, digits: 12))
  }

  // Of the four pairs (1,2) (1,3) (2,2) (2,3), three rise and one is equal.
  @Test func `a small case can be counted by hand`() throws {
    let test = try #require(MannWhitney(from: [1, 1, 0], to: [0, 1, 1]))
    #expect(test.u == 3.5)
    #expect(test.cliffDelta == 0.75)
    #expect(try #require(test.z) > 0)
  }

  @Test func `the other direction changes the sign only`() throws {
    let there = try #require(MannWhitney(from: [3, 9, 4, 0], to: [1, 0, 8, 6]))
    let back = try #require(MannWhitney(from: [1, 0, 8, 6], to: [3, 9, 4, 0]))
    #expect(there.cliffDelta == -back.cliffDelta)
    #expect(there.z == back.z.map { -$0 })
    #expect(there.p == back.p)
    #expect(there.u + back.u == 16 * 15)
  }

  @Test func `every pair rising is a delta of 1`() {
    #expect(MannWhitney(from: [7, 0, 0], to: [0, 2, 5])?.cliffDelta == 1)
    #expect(MannWhitney(from: [0, 2, 5], to: [7, 0, 0])?.cliffDelta == -1)
  }

  @Test func `equal answers have p 1 and no z`() {
    let equal = MannWhitney(from: [0, 4, 0], to: [0, 9, 0])
    #expect(equal?.p == 1)
    #expect(equal?.correctedP == 1)
    #expect(equal?.cliffDelta == 0)
    #expect(equal != nil && equal?.z == nil)
  }

  @Test func `the same shares on both sides have z 0 and p 1`() {
    let same = MannWhitney(from: [1, 2, 3], to: [2, 4, 6])
    #expect(same?.z == 0)
    #expect(same?.p == 1)
    #expect(same?.correctedP == 1)
  }

  @Test func `an empty side has no test`() {
    #expect(MannWhitney(from: [0, 0], to: [3, 4]) == nil)
    #expect(MannWhitney(from: [3, 4], to: [0, 0]) == nil)
    #expect(MannWhitney(from: [], to: []) == nil)
  }

  // One answer differs from all others: U − n₁n₂/2 = n₁/2 and its variance n₁n₂/4, so z = √(n₁/n₂).
  @Test func `ties of millions cost no digits`() throws {
    let test = try #require(MannWhitney(from: [4_000_000, 0], to: [999_999, 1]))
    #expect(isClose(test.z, 2, relative: 1e-14))
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden comparison has its U, p and delta`() throws {
    let histograms = try GoldenHistograms()
    let rows = try GoldenFile.rows("two_group_tests.csv")
    #expect(!rows.isEmpty)
    for row in rows {
      let (first, second) = try histograms.sides(of: row)
      let test = try #require(MannWhitney(from: second, to: first))
      #expect(test.u == row.number("mwu_U"))
      #expect(isClose(test.correctedP, row.number("mwu_p")))
      #expect(isClose(test.p, row.number("mwu_p_nocc")))
      #expect(isClose(test.cliffDelta, row.number("cliff_delta")))
    }
  }
}

extension GoldenHistograms {
  /// Both sides of a comparison; `rest` is the year without the department.
  fileprivate func sides(of row: GoldenRow) throws -> ([Int], [Int]) {
    let question = row["question"]
    let year = row["family"] == "sfo_2017_channels" ? "2017|" : ""
    guard row["b"] != "rest" else {
      let department = try counts("2018|\(row["a"])", question)
      return (department, zip(try counts("2018", question), department).map { $0 - $1 })
    }
    return (try counts("\(year)\(row["a"])", question), try counts("\(year)\(row["b"])", question))
  }
}

import Statistics
import Testing

@Suite struct DunnTests {
  @Test func `all pairs come in order, named by their place in the list`() {
    let pairs = Dunn.comparisons(RankedGroups([[3, 2, 1], [1, 0, 1], [1, 2, 4], [0, 5, 2]]))
    #expect(pairs.map { [$0.first, $0.second] } == [[0, 2], [0, 3], [2, 3]])
  }

  @Test func `of two groups z and p are those of Mann and Whitney`() throws {
    let (first, second) = (RankExamples.ozone[0], RankExamples.ozone[1])
    let test = try #require(MannWhitney(from: first, to: second))
    let pair = try #require(Dunn.comparisons(RankedGroups([first, second])).first)
    #expect(isClose(pair.z, test.z))
    #expect(isClose(pair.p, test.p))
    #expect(pair.adjustedP == pair.p)
  }

  // Ranks without ties: variance 12 · 13 ÷ 12 = 13; mean ranks 4.8, 4.667 and 10 of 5, 3 and 4 caps.
  @Test func `the three machines can be checked by hand`() {
    let pairs = Dunn.comparisons(RankedGroups(RankExamples.machines, smallest: 3))
    let expected = [
      (14.0 / 3 - 4.8) / (13 * (1.0 / 5 + 1.0 / 3)).squareRoot(), 5.2 / (13 * (1.0 / 5 + 1.0 / 4)).squareRoot(),
      (10 - 14.0 / 3) / (13 * (1.0 / 3 + 1.0 / 4)).squareRoot(),
    ]
    #expect(pairs.count == 3)
    for (pair, z) in zip(pairs, expected) { #expect(isClose(pair.z, z)) }
  }

  @Test func `the adjusted p are Holm's over all pairs`() {
    let pairs = Dunn.comparisons(RankedGroups(RankExamples.pigs, smallest: 4))
    #expect(pairs.count == 28)
    #expect(pairs.map(\.adjustedP) == Holm.adjusted(pairs.map(\.p)))
  }

  @Test func `without a Kruskal-Wallis test there are no pairs`() {
    #expect(Dunn.comparisons(RankedGroups([[0, 9, 0], [0, 5, 0]])).isEmpty)
    #expect(Dunn.comparisons(RankedGroups([[3, 4, 5], [1, 1, 2]])).isEmpty)
    #expect(Dunn.comparisons(RankedGroups([])).isEmpty)
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden pair has its adjusted p`() throws {
    let histograms = try GoldenHistograms()
    for (name, expected) in try GoldenKruskal.all() {
      let groups = histograms.groups(of: name)
      let pairs = Dunn.comparisons(RankedGroups(groups.map(\.counts), smallest: expected.smallest))
      #expect(pairs.count == expected.groups.count * (expected.groups.count - 1) / 2)
      for pair in pairs {
        let golden = expected.dunn_holm[groups[pair.first].group]?[groups[pair.second].group]
        #expect(golden != nil)
        #expect(isClose(pair.adjustedP, golden))
      }
    }
  }
}

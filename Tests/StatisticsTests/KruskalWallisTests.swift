import Statistics
import Testing

@Suite struct KruskalWallisTests {
  @Test func `the bottle caps of three machines are as Kruskal and Wallis print`() throws {
    let test = try #require(KruskalWallis(RankedGroups(RankExamples.machines, smallest: 3)))
    #expect(isPrinted(test.h, 5.656, digits: 3))
    #expect(test.df == 2)
    #expect(test.n == 12)
  }

  // R 4.2, kruskal.test: Kruskal-Wallis chi-squared = 18.565, df = 7, p-value = 0.009663.
  @Test func `the litters of pigs are as R prints, ties corrected`() throws {
    let test = try #require(KruskalWallis(RankedGroups(RankExamples.pigs, smallest: 4)))
    #expect(isPrinted(test.h, 18.565, digits: 3))
    #expect(test.df == 7)
    #expect(isPrinted(test.p, 0.009663, digits: 6))
    #expect(isClose(test.epsilonSquared, test.h / 55))
  }

  @Test func `groups below five are left out of everything and named`() throws {
    let ranked = RankedGroups(RankExamples.pigs)
    #expect(ranked.dropped == [5, 7])
    let large = [0, 1, 2, 3, 4, 6].map { RankExamples.pigs[$0] }
    #expect(KruskalWallis(ranked) == KruskalWallis(RankedGroups(large)))
    #expect(KruskalWallis(ranked)?.n == 48)
  }

  @Test func `one group, or none, has no test`() {
    #expect(KruskalWallis(RankedGroups([[3, 4, 5]])) == nil)
    #expect(KruskalWallis(RankedGroups([])) == nil)
    let oneLeft = RankedGroups([[3, 4, 5], [1, 1, 2], [0, 0, 0]])
    #expect(oneLeft.dropped == [1, 2])
    #expect(KruskalWallis(oneLeft) == nil)
  }

  @Test func `equal answers have no test`() {
    #expect(KruskalWallis(RankedGroups([[0, 9, 0], [0, 5, 0]])) == nil)
  }

  @Test func `groups with the same shares have H 0 and p 1`() {
    let test = KruskalWallis(RankedGroups([[1, 2, 3], [2, 4, 6], [3, 6, 9]]))
    #expect(test?.h == 0)
    #expect(test?.p == 1)
    #expect(test?.epsilonSquared == 0)
  }

  @Test func `of two groups H is the square of the Mann-Whitney z`() throws {
    let (first, second) = (RankExamples.ozone[0], RankExamples.ozone[1])
    let z = try #require(MannWhitney(from: first, to: second)?.z)
    let test = try #require(KruskalWallis(RankedGroups([first, second])))
    #expect(isClose(test.h, z * z))
    #expect(isClose(test.p, Normal.twoSidedP(z)))
  }

  @Test func `the order of the groups does not matter`() throws {
    let there = try #require(KruskalWallis(RankedGroups(RankExamples.pigs)))
    let back = try #require(KruskalWallis(RankedGroups(RankExamples.pigs.reversed())))
    #expect(isClose(there.h, back.h, relative: 1e-14))
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden case has its H, p and effect, and leaves out who has no group`() throws {
    let histograms = try GoldenHistograms()
    let golden = try GoldenKruskal.all()
    #expect(golden.count == 20)
    for (name, expected) in golden {
      let groups = histograms.groups(of: name)
      let ranked = RankedGroups(groups.map(\.counts), smallest: expected.smallest)
      let test = try #require(KruskalWallis(ranked))
      #expect(ranked.dropped == groups.indices.filter { expected.groups[groups[$0].group] == nil })
      #expect(test.n == expected.n)
      #expect(test.df == expected.df)
      #expect(isClose(test.h, expected.H))
      #expect(isClose(test.p, expected.p))
      #expect(isClose(test.epsilonSquared, expected.epsilon_sq))
    }
  }
}

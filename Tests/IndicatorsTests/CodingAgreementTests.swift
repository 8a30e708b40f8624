import Indicators
import Surveys
import Testing

@Suite struct CodingAgreementTests {
  private func comments(_ pairs: [(first: [Theme], second: [Theme], count: Int)]) throws -> [PublishedComment] {
    let period = try #require(Period("2026Q3"))
    return pairs.flatMap { pair in
      (0..<pair.count).map { _ in
        PublishedComment(
          id: "00", period: period, question: "improve", label: nil, text: "", first: pair.first, second: pair.second)
      }
    }
  }

  // Of fifty: both 20, first alone 5, second alone 10, neither 15. Agreement 0.7; by chance 0.5; κ = 0.4.
  @Test func `kappa is what is left of agreement when chance is taken off`() throws {
    let found = CodingAgreement.of(
      try comments([([.speed], [.speed], 20), ([.speed], [], 5), ([], [.speed], 10), ([], [], 15)]))
    #expect(found.map(\.theme) == [.speed])
    #expect(found[0].agreement.share == 0.7 && found[0].agreement.base == 50)
    #expect(abs((found[0].kappa ?? 0) - 0.4) < 1e-12)
  }

  @Test func `below ten comments read by both nothing is told`() throws {
    #expect(CodingAgreement.of(try comments([([.speed], [.speed], 9)])).isEmpty)
  }
}

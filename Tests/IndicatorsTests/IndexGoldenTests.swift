import Airport
import Foundation
import Indicators
import Releases
import Surveys
import Testing

/// Further indicators of the airport survey against values computed with other tools.
@Suite(.enabled(if: Airport.isThere)) struct IndexGoldenTests {
  let evidence: Evidence

  init() throws { evidence = try Airport.evidence() }

  private func card(_ year: String) throws -> Scorecard {
    try evidence.scorecard(Query(survey: "airport", period: try #require(Period(year)), isDetailed: true))
  }

  private func value(_ indicator: Indicator, _ question: String, on card: Scorecard) throws -> Double {
    try #require(card.figure(indicator, of: question, for: .everybody)?.value)
  }

  // indices.json: ease of finding one's way, on five steps; the share and interval of those with a problem.
  @Test(arguments: [
    ("2017", 4.413343272456205, 0.8535221766679091, 85.33358181140514, 0.11949215832710978),
    ("2018", 4.394928928159816, 0.8490203611217826, 84.8732232039954, 0.14105504587155962),
  ])
  func `ease and problems are the golden ones`(
    year: String, mean: Double, easy: Double, index: Double, problems: Double
  ) throws {
    let card = try card(year)
    #expect(abs(try value(.mean, "ease_find_way", on: card) - mean) < 1e-9)
    #expect(abs(try value(.easy, "ease_find_way", on: card) - easy) < 1e-9)
    #expect(abs(try value(.index, "ease_find_way", on: card) - index) < 1e-9 * 100)
    #expect(abs(try value(.yes, "problem", on: card) - problems) < 1e-9)
  }

  @Test(arguments: ["2014", "2015", "2016", "2017", "2018"])
  func `dissatisfaction, net and index of every question are the golden ones`(year: String) throws {
    let card = try card(year)
    var compared = 0
    for row in try Airport.golden("descriptives.csv") where row["group_by"] == "period" && row["group"] == year {
      let key = try #require(row["question"])
      guard card.figure(.net, of: key, for: .everybody)?.value != nil else { continue }
      for (indicator, column, factor) in [
        (Indicator.dissatisfied, "bottom2_p", 1.0), (.net, "net_p", 100), (.index, "index_0_100", 1),
      ] {
        let golden = try #require(row[column].flatMap(Double.init), "\(column) of \(row)")
        #expect(abs(try value(indicator, key, on: card) - factor * golden) < 1e-9 * 100, "\(key) \(indicator) \(year)")
        compared += 1
      }
    }
    #expect(compared > 30, "\(compared)")
  }
}

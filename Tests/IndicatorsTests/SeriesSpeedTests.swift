import Indicators
import Releases
import Surveys
import Testing

@Suite struct SeriesSpeedTests {
  private let questions = (0..<20).map { Published.rating("q\($0)") }
  private let breakdown = Breakdown(.channel, .department)
  private let organisation = Organisation(
    channels: (0..<8).map { ServiceChannel(key: "c\($0)", name: LocalizedText(ar: "\($0)")) },
    departments: (0..<12).map { Department(key: "d\($0)", name: LocalizedText(ar: "\($0)")) })

  /// A quarter in which ten to twenty-nine people gave each answer to each question in each cell.
  private func sheet(_ quarter: Int) -> TallySheet {
    var counts: [Count] = []
    for cell in 0..<96 {
      let label = Label(["c\(cell % 8)", "d\(cell / 8)"])
      for (index, question) in questions.enumerated() {
        for value in 1...5 {
          let people = 10 + (cell * 31 + index * 17 + quarter * 7 + value) % 20
          counts.append(
            Count(breakdown: breakdown, label: label, question: question.key, value: "\(value)", count: people))
        }
      }
    }
    return TallySheet(period: Published.first.advanced(by: quarter), version: 1, counts: counts)
  }

  @Test func `three years of a large organisation are charted in a moment`() throws {
    let evidence = Evidence(
      survey: Published.survey(questions, by: [breakdown]), organisation: organisation, sheets: (0..<12).map(sheet))
    var series: [Series] = []
    let taken = try ContinuousClock().measure { series = try evidence.series(by: breakdown) }
    #expect(series.count == 96 * 20 && series.allSatisfy { $0.points.count == 12 })
    #expect(taken < .seconds(30))
  }
}

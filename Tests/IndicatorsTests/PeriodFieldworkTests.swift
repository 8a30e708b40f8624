import Fieldwork
import Indicators
import Releases
import Surveys
import Testing

@Suite struct PeriodFieldworkTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))

  /// Of a hundred invited by telephone 80 answered, by letter 20, and nobody was invited by the website.
  private func fieldwork(served: [String: Int]) throws -> PeriodFieldwork {
    func asked(_ channel: String, _ answered: Int) -> FieldworkCount {
      FieldworkCount(
        period: quarter, place: Place(channel: channel, department: "reception", mode: .sms), invited: 100,
        answered: answered)
    }
    return try Evidence(
      survey: Published.survey(), organisation: Published.organisation,
      sheets: [Published.sheet(quarter, ["phone": ["5": 60, "1": 20], "letters": ["5": 10, "1": 10]])],
      fieldwork: [asked("phone", 80), asked("letters", 20)],
      served: served.map {
        ServedCount(period: quarter, channel: $0.key, department: "reception", language: nil, count: $0.value)
      }
    ).fieldwork(in: quarter)
  }

  @Test func `those who were heard least come first, with what they are short of`() throws {
    let unheard = try fieldwork(served: ["phone": 100, "letters": 100]).unheard
    #expect(unheard.map(\.label) == [Label("letters")])
    #expect(unheard[0].eligible == 0.5 && unheard[0].answered == 0.2 && unheard[0].responseRate == 0.2)
    #expect(abs((unheard[0].gap ?? 0) - 0.3) < 1e-9)
  }

  @Test func `a channel that was served and never invited is not forgotten`() throws {
    let unheard = try fieldwork(served: ["phone": 100, "letters": 100, "website": 50]).unheard
    #expect(unheard.contains { $0.label == Label("website") && $0.responseRate == nil })
  }

  @Test func `how people came to answer is told by mode, though no answers are published by it`() throws {
    let found = try fieldwork(served: [:])
    let mode = try #require(found.parts.first { $0.dimension == .mode })
    #expect(mode.reports.map(\.label) == [Label("sms")])
    #expect(mode.reports[0].responseRate == 0.5 && mode.reports[0].satisfied == nil && mode.reports[0].served == nil)
    #expect(!found.parts.contains { $0.dimension == .language })
  }
}

import Fieldwork
import Indicators
import Releases
import Surveys
import Testing

/// Response by language: of 200 links in Arabic 120 were answered in it, of 40 in English 20.
@Suite struct LanguageRatesTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))
  private let languages = Breakdown(.language)

  private func evidence(
    kind: Survey.InvitationKind = .addressed, invited: Int = 240, answered: Int = 140, served: [ServedCount] = [],
    _ answers: [String: [String: Int]] = ["ar": ["5": 90, "2": 30], "en": ["5": 10, "2": 10]]
  ) -> Evidence {
    func sent(_ language: Language?, _ count: Int) -> OutreachCount {
      OutreachCount(
        period: quarter, kind: kind, place: Place(channel: "phone", department: "reception", mode: .sms),
        language: language,
        outcome: nil, count: count)
    }
    return Evidence(
      survey: Published.survey(by: [Breakdown(.channel), languages]), organisation: Published.organisation,
      sheets: [
        TallySheet(
          period: quarter, version: 1,
          counts: Published.counts(by: languages, answers)
            + Published.counts(by: Breakdown(.channel), ["phone": ["5": 100, "2": 40]]))
      ],
      fieldwork: [
        FieldworkCount(
          period: quarter, place: Place(channel: "phone", department: "reception", mode: .sms), invited: invited,
          answered: answered)
      ], served: served, outreach: [sent(nil, 150), sent(.arabic, 50), sent(.english, 40)])
  }

  @Test func `links without a language were sent in Arabic, and each language has its rate`() throws {
    let rates = try evidence().responseRates(in: quarter, by: .language)
    #expect(rates.map(\.label) == [Label("ar"), Label("en")] && rates.map(\.invited) == [200, 40])
    #expect(rates.map(\.rate) == [0.6, 0.6], "in steps of five people")
    let reports = try evidence().fieldworkReports(in: quarter, by: .language)
    #expect(reports.map(\.invited) == [200, 40])
    // 90 of 120, on the grid of a company.
    #expect(try abs(#require(reports.first?.satisfied?.value) - 0.75) < 0.011)
  }

  @Test func `nothing where links and answers are not the same people`() throws {
    #expect(try evidence(kind: .drawn).responseRates(in: quarter, by: .language).isEmpty)
    #expect(try evidence(answered: 150).responseRates(in: quarter, by: .language).isEmpty)
    #expect(try evidence(invited: 300).responseRates(in: quarter, by: .language).isEmpty, "some were not counted")
  }

  @Test func `a language whose answers are hidden among others has no rate, and nobody is likened`() throws {
    let hidden = evidence(["ar": ["5": 90, "2": 44], "other": ["5": 6]])
    #expect(try hidden.responseRates(in: quarter, by: .language).map(\.rate) == [nil, nil])
    let reports = try hidden.fieldworkReports(in: quarter, by: .language)
    #expect(reports.map(\.invited) == [200, 40] && reports.map(\.responseRate) == [nil, nil])
    #expect(try hidden.representativeness(in: quarter)?.distances[.language] == nil)
  }

  // Arabic is five sixths of those who were asked and six sevenths of those who answered: 0.024 apart, 0 in steps.
  @Test func `languages are likened to those who were asked`() throws {
    let found = try #require(try evidence().representativeness(in: quarter))
    let strata = found.strata.filter { $0.dimension == .language }
    #expect(strata.map(\.label) == [Label("ar"), Label("en")] && strata.map(\.answered) == [120.0 / 140, 20.0 / 140])
    #expect(found.distances[.language] == 0)
    let served = [(Language.arabic, 300), (.english, 100)].map {
      ServedCount(period: quarter, channel: "phone", department: "reception", language: $0, count: $1)
    }
    let registered = try #require(try evidence(served: served).representativeness(in: quarter))
    #expect(registered.strata.filter { $0.dimension == .language }.map(\.eligible) == [0.75, 0.25])
    #expect(registered.distances[.language] == 0.1)
  }
}

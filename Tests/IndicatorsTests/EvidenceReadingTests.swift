import Fieldwork
import Indicators
import Releases
import Surveys
import Testing

/// Evidence is everything that the stores have of a survey.
@Suite struct EvidenceReadingTests {
  private static let quarter = Period(.quarter, containing: Day(ordinal: 20_600))
  private static let sheet = Published.sheet(quarter, ["phone": ["5": 40]])
  private static let asked = FieldworkCount(
    period: quarter, place: Place(channel: "phone", department: "reception", mode: .sms), invited: 90, answered: 40)
  private static let pair = PairCount(one: "overall", oneValue: "5", other: "ease", otherValue: "4", count: 40)

  private static let given = ServedCount(
    period: quarter, channel: "phone", department: "reception", language: nil, count: 100)
  private static let wait = DelayCount(period: quarter, channel: "phone", days: 2, count: 90)

  private static let sent = OutreachCount(
    period: quarter, kind: .addressed, place: Place(channel: "phone", department: "reception", mode: .sms),
    language: .arabic,
    outcome: nil, count: 90)

  private static let drawn = CardCount(
    period: quarter, place: Place(channel: "phone", department: "reception", mode: .letter), issued: 20, counted: 12)

  private struct Surveys: SurveyStore {
    func retire(_ key: String, on day: Day) async throws {}
    func retirements() async throws -> [Retirement] { [] }
    var source: OrganisationSource?

    func publish(_ survey: PublishedSurvey) async throws {}
    func published() async throws -> [PublishedSurvey] {
      let survey = Published.survey()
      return [PublishedSurvey(survey: survey, source: "", publishedOn: Day(ordinal: 0))]
    }
    func keep(organisation: OrganisationSource, by actor: String, on day: Day) async throws {}
    func organisations() async throws -> [OrganisationRecord] { [] }
    func organisation() async throws -> OrganisationSource? { source }
  }

  private struct Tallies: TallyStore {
    func sheets(survey: String) async throws -> [TallySheet] { survey == "s" ? [sheet] : [] }
    func pairs(survey: String) async throws -> [Period: [PairCount]] { survey == "s" ? [quarter: [pair]] : [:] }
  }

  private struct Counted: FieldworkStore {
    func fieldwork(survey: String) async throws -> [FieldworkCount] { survey == "s" ? [asked] : [] }
    func served(survey: String) async throws -> [ServedCount] { survey == "s" ? [given] : [] }
    func delays(survey: String) async throws -> [DelayCount] { survey == "s" ? [wait] : [] }
    func outreach(survey: String) async throws -> [OutreachCount] { survey == "s" ? [sent] : [] }
    func cards(survey: String) async throws -> [CardCount] { survey == "s" ? [drawn] : [] }
  }

  @Test func `a survey's counts, fieldwork and pairs are read with the organisation`() async throws {
    let source = OrganisationSource(
      channels: "channels:\n  - { key: phone, ar: هاتف, en: Telephone }\n",
      departments: "departments:\n  - { key: reception, ar: الاستقبال, en: Reception }\n")
    let evidence = try await Evidence(
      of: "s", surveys: Surveys(source: source), tallies: Tallies(), fieldwork: Counted())
    #expect(evidence.survey == Published.survey() && evidence.organisation.channels.map(\.key) == ["phone"])
    #expect(evidence.sheets == [Self.sheet] && evidence.periods == [Self.quarter])
    #expect(evidence.fieldwork == [Self.asked] && evidence.pairs == [Self.quarter: [Self.pair]])
    #expect(evidence.served == [Self.given] && evidence.delays == [Self.wait] && evidence.outreach == [Self.sent])
    #expect(evidence.cards == [Self.drawn])
  }

  @Test func `before the organisation is kept there are no labels, and an unknown survey is a problem`() async throws {
    let evidence = try await Evidence(of: "s", surveys: Surveys(), tallies: Tallies(), fieldwork: Counted())
    #expect(evidence.organisation.channels.isEmpty && evidence.organisation.departments.isEmpty)
    await #expect(throws: SurveyStoreProblem.notPublished(key: "nobody")) {
      try await Evidence(of: "nobody", surveys: Surveys(), tallies: Tallies(), fieldwork: Counted())
    }
  }
}

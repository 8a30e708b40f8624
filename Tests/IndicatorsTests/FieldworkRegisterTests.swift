import Fieldwork
import Indicators
import Releases
import Surveys
import Testing

/// Fieldwork of a charity that registers its services.
@Suite struct FieldworkRegisterTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))

  private func evidence(served: [String: Int], delays: [Int: Int] = [:]) -> Evidence {
    func invited(_ channel: String, _ people: Int) -> FieldworkCount {
      FieldworkCount(
        period: quarter, place: Place(channel: channel, department: "reception", mode: .sms), invited: people,
        answered: people / 2)
    }
    return Evidence(
      survey: Published.survey(), organisation: Published.organisation,
      sheets: [Published.sheet(quarter, ["phone": ["5": 40, "1": 10], "letters": ["5": 10, "1": 40]])],
      fieldwork: [invited("phone", 100), invited("letters", 100)],
      served: served.map {
        ServedCount(period: quarter, channel: $0.key, department: "reception", language: nil, count: $0.value)
      },
      delays: delays.map { DelayCount(period: quarter, channel: "phone", days: $0.key, count: $0.value) })
  }

  private func report(_ label: String, _ evidence: Evidence) throws -> FieldworkReport {
    try #require(evidence.fieldworkReports(in: quarter, by: .channel).first { $0.label == Label(label) })
  }

  @Test func `coverage is links over services, and a channel nobody was invited by is not forgotten`() throws {
    let evidence = evidence(served: ["phone": 400, "letters": 100, "website": 30])
    #expect(try report("phone", evidence).coverage == 0.25 && report("letters", evidence).coverage == 1)
    let unheard = try report("website", evidence)
    #expect(unheard.served == 30 && unheard.invited == nil && unheard.coverage == nil && unheard.required == nil)
    #expect(try report("phone", self.evidence(served: [:])).served == nil)
  }

  @Test func `more links than services are a fault of the register, of which no share is made`() throws {
    let faulty = evidence(served: ["phone": 99])
    #expect(try report("phone", faulty).coverage == nil && report("phone", faulty).problem == .moreInvitedThanServed)
    #expect(try report("letters", faulty).problem == .moreInvitedThanServed, "invited to what nobody registered")
    for served in [[:], ["phone": 100, "letters": 200]] {
      #expect(try report("phone", evidence(served: served)).problem == nil)
    }
  }

  // Of forty: thirty on the day after, six a week later, four a month later.
  @Test func `days to the invitation are a median and a ninth decile`() throws {
    let days = try report("phone", evidence(served: [:], delays: [1: 30, 7: 6, 30: 4])).days
    #expect(days?.median == 1 && days?.ninthDecile == 7)
    #expect(try report("phone", evidence(served: [:], delays: [1: 9])).days == nil)
    #expect(try report("letters", evidence(served: [:], delays: [1: 30])).days == nil)
  }

  // Half the answers are by telephone, where four of five are content; of the services it was four of five:
  // 0.8 × 0.8 + 0.2 × 0.2 = 0.68 instead of 0.5.
  @Test func `weights lead to those who were served, not to those who were invited`() throws {
    let weighed = try #require(try evidence(served: ["phone": 800, "letters": 200]).representativeness(in: quarter))
    #expect(weighed.raw?.share == 0.5)
    #expect(abs((weighed.weighted?.share ?? 0) - 0.68) < 1e-9)
    #expect(weighed.distances[.channel] == 0.3)
  }
}

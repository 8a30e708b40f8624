import Ballots
import Indicators
import Releases
import Statistics
import Surveys

/// How often an experiment calls a difference, from the ballots through the release and the show rule to its one test,
/// after at most eight quarters.
struct ExperimentPower {
  let isLong: Bool

  func table() -> RateTable {
    var table = RateTable(
      "An experiment that is to show 8 points: how it ends (stated: of no difference 5 % are called; of 8 points 80 % at "
        + "least, once it is tested)",
      [
        "ratings a quarter", "true difference", "experiments", "refused after one quarter", "tested",
        "quarters until then", "called",
      ])
    for n in [100, 300, 1000] {
      for effect in [0.0, 0.08] { add(to: &table, n, effect) }
    }
    return table
  }

  private func add(to table: inout RateTable, _ n: Int, _ effect: Double) {
    let rounds = isLong ? 1000 : 100
    var chance = Chance(seed: UInt64(n) + UInt64(effect * 100))
    var (refused, tested, called, quarters) = (0, 0, 0, 0)
    for _ in 0..<rounds {
      var sheets: [TallySheet] = []
      while sheets.count < 8 {
        let period = ExperimentPower.first.advanced(by: sheets.count)
        guard let sheet = try? sheet(period, n, effect, &chance) else { break }
        sheets.append(sheet)
        let evidence = Evidence(survey: ExperimentPower.survey, organisation: PageSample.organisation, sheets: sheets)
        let reading = evidence.experiment(until: period, today: period.lastDay + 1)
        if case .told(_, let p) = reading {
          tested += 1
          quarters += sheets.count
          if p < 0.05 { called += 1 }
          break
        }
        if sheets.count == 1, case .tooFew = reading { refused += 1 }
      }
    }
    let rate = tested > 0 ? Double(called) / Double(tested) : 0
    let error = Rounds.error(of: effect > 0 ? 0.8 : 0.055, max(1, tested))
    table.add(
      [
        "\(n)", "\(Int(effect * 100)) points", "\(rounds)", (Double(refused) / Double(rounds)).percent,
        (Double(tested) / Double(rounds)).percent,
        tested > 0 ? String(Double(10 * quarters / tested) / 10) : "–", tested > 0 ? rate.percent : "–",
      ], holds: tested == 0 || (effect > 0 ? rate >= 0.8 - error : rate <= 0.055 + error))
  }

  /// What one quarter publishes of so many ballots.
  private func sheet(_ period: Period, _ n: Int, _ effect: Double, _ chance: inout Chance) throws -> TallySheet {
    var ballots: [Ballot] = []
    for _ in 0..<n {
      guard let arm = ExperimentPower.survey.arm(using: &chance) else { continue }
      let share = arm == .a ? 0.75 : 0.75 - effect
      let answer = chance.counts([share, 1 - share], n: 1)[0] == 1 ? "5" : "2"
      ballots.append(
        Ballot(
          survey: ExperimentPower.survey.key, version: ExperimentPower.survey.version, period: period,
          place: Place(channel: "c0", department: "d", mode: .sms), arm: arm, answers: ["q0": .chosen(answer)]))
    }
    let decision = try ReleaseDecision(
      BallotBuffer(ballots), of: ExperimentPower.survey, in: period, isClosing: true, using: &chance)
    return TallySheet(period: period, version: ExperimentPower.survey.version, counts: decision.batch?.counts ?? [])
  }

  private static let first = Period(.quarter, containing: Day(ordinal: 20_000))

  private static let survey = Survey(
    key: "trial", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "محاكاة"),
    intro: LocalizedText(ar: "محاكاة"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
    invitations: [.addressed], validDays: 21, release: ReleaseRule(breakdowns: [Breakdown(.arm)]),
    questions: [PageSample.survey.questions[0]],
    experiment: Experiment(question: "q0", halves: .wording(LocalizedText(ar: "ما رأيكم؟")), smallest: 8))
}

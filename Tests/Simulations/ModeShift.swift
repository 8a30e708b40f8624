import Indicators
import Releases
import Statistics
import Surveys

/// How far the shares of six labels lie from what they would be in one mode, as counted and as adjusted, where those who
/// were telephoned answer so many points better; and how often the adjusted interval holds the truth.
struct ModeShift {
  let isLong: Bool

  func table() -> RateTable {
    var table = RateTable(
      "Six labels of unlike mixes of modes, a tenth to nine tenths by telephone: mean distance from their shares in one "
        + "mode (stated: the adjusted interval holds in 94 %, and a mode without effect is said to have one in 6 % at most)",
      [
        "ratings", "effect", "quarters", "refused", "as counted", "adjusted", "interval holds as counted",
        "adjusted interval holds", "effect called",
      ])
    for n in [300, 600, 1200, 3000, 12_000] {
      for effect in [0.0, 0.08] { add(to: &table, n, effect, isAlike: true) }
    }
    add(to: &table, 3000, 0.08, isAlike: false)
    return table
  }

  private func add(to table: inout RateTable, _ n: Int, _ effect: Double, isAlike: Bool) {
    let rounds = isLong ? 2000 : 300
    var chance = Chance(seed: UInt64(n) + UInt64(effect * 100) + (isAlike ? 0 : 7))
    var (told, labels, counted, adjusted, plain, held, called) = (0, 0, 0.0, 0.0, 0, 0, 0)
    for _ in 0..<rounds {
      guard let drawn = reading(n, effect, isAlike, &chance) else { continue }
      told += 1
      called += drawn.effects.count { !($0.mode == drawn.reference || $0.interval.low <= 0 && $0.interval.high >= 0) }
      for row in drawn.rows {
        guard let share = row.adjusted, let interval = row.interval, let place = ModeShift.place(of: row.label) else {
          continue
        }
        let truth = ModeShift.truth(place, drawn.reference, effect, isAlike)
        labels += 1
        counted += abs(row.raw - truth)
        adjusted += abs(share - truth)
        if interval.low <= truth, truth <= interval.high { held += 1 }
        let own = Proportion(count: Int((row.raw * Double(row.base)).rounded()), base: row.base).wilson()
        if let own, own.low <= truth, truth <= own.high { plain += 1 }
      }
    }
    func part(_ count: Int, of all: Int) -> Double { all > 0 ? Double(count) / Double(all) : 0 }
    let (coverage, alarms) = (part(held, of: labels), part(called, of: told))
    let name = isAlike ? "\(Int(effect * 100)) points" : "0 to \(Int(effect * 200)), by label"
    let holds =
      told == 0 || !isAlike
      || coverage >= 0.94 - Rounds.error(of: 0.94, labels)
        && (effect > 0 || alarms <= 0.06 + Rounds.error(of: 0.06, told))
    table.add(
      ["\(n)", name, "\(rounds)", part(rounds - told, of: rounds).percent]
        + (told == 0
          ? ["–", "–", "–", "–", "–"]
          : [
            points(counted, labels), points(adjusted, labels), part(plain, of: labels).percent, coverage.percent,
            alarms.percent,
          ]),
      holds: holds)
  }

  private func points(_ sum: Double, _ labels: Int) -> String {
    labels > 0 ? String(Double(Int((1000 * sum / Double(labels)).rounded())) / 10) : "–"
  }

  /// What the product says of one drawn quarter; `nil` where it refuses.
  private func reading(_ n: Int, _ effect: Double, _ isAlike: Bool, _ chance: inout Chance) -> ModeAdjustment? {
    var counts: [Count] = []
    for place in 0..<6 {
      let spoken = Int((Double(n / 6) * (0.1 + 0.16 * Double(place))).rounded())
      for (mode, base) in [(CollectionMode.sms, n / 6 - spoken), (.phone, spoken)] {
        let share = ModeShift.truth(place, mode, effect, isAlike)
        let yes = chance.counts([share, 1 - share], n: base)[0]
        let label = Label(["c\(place)", mode.rawValue])
        for (question, value, count) in [
          (BallotCount.question, BallotCount.value, base), ("q0", "5", yes), ("q0", "2", base - yes),
        ] {
          counts.append(
            Count(breakdown: ModeShift.table, label: label, question: question, value: value, count: count))
        }
      }
    }
    let period = Period(.quarter, containing: Day(ordinal: 20_000))
    let evidence = Evidence(
      survey: PageSample.survey, organisation: PageSample.organisation,
      sheets: [TallySheet(period: period, version: 1, counts: counts)])
    guard let question = PageSample.survey.question("q0"),
      case .adjusted(let adjustment) = try? evidence.modeReading(of: question, in: period, by: .channel)
    else { return nil }
    return adjustment
  }

  private static let table = Breakdown(.channel, .mode)

  /// The true share of a label in a mode.
  private static func truth(_ place: Int, _ mode: CollectionMode, _ effect: Double, _ isAlike: Bool) -> Double {
    let own = isAlike ? effect : effect * 0.4 * Double(place)
    return 0.62 + 0.03 * Double(place) + (mode == .phone ? own : 0)
  }

  private static func place(of label: Label) -> Int? { label.keys.first.flatMap { Int($0.dropFirst()) } }
}

import Fieldwork
package import Releases
package import Statistics
package import Surveys

/// How many whole days passed from services to their invitations.
package struct Days: Equatable, Sendable {
  package let median: Int
  /// Nine of ten invitations went out by this day.
  package let ninthDecile: Int

  /// Of counts by days; `nil` below ten invitations.
  init?(_ counts: [DelayCount]) {
    let all = counts.reduce(0) { $0 + $1.count }
    guard all >= ResponseRate.minimum else { return nil }
    let sorted = counts.sorted { $0.days < $1.days }
    func day(_ index: Int) -> Int {
      var passed = 0
      return sorted.first { count in
        passed += count.count
        return passed >= index
      }?.days ?? 0
    }
    median = day((all + 1) / 2)
    ninthDecile = day((9 * all + 9) / 10)
  }
}

/// How a label's people came to answer, and what their silence leaves open.
package struct FieldworkReport: Equatable, Sendable {
  package let label: Label
  /// Services given, as the charity registered them; `nil` where it registered none.
  package let served: Int?
  /// `nil` below ten, as everything else.
  package let invited: Int?
  /// Invitations for each service, 0…1; `nil` without a register, and where there are more of them than services.
  package let coverage: Double?
  /// What is wrong with the records; `nil` where nothing is.
  package let problem: FieldworkProblem?
  /// The median and the ninth decile of whole days from a service to its invitation; `nil` below ten of them.
  package let days: Days?
  /// Links that went to one person each; `nil` below ten, and where they were not counted.
  package let sent: Int?
  /// Of these, so many arrived, those among them whose owner refused; `nil` where nothing was reported.
  package let delivered: Int?
  /// RR1 of the American Association for Public Opinion Research, in steps of five per cent or of five people;
  /// `nil` below ten invited, and where it may not be told how many answered.
  package let responseRate: Double?
  /// The other rates of the same association; `nil` where `delivered` is.
  package let outcomes: FieldworkOutcomes?
  /// The share satisfied with the service as a whole, of those who answered.
  package let satisfied: Figure?
  /// What that share could be if all who were silent had been dissatisfied, or all satisfied (Manski 1989).
  package let bounds: Interval?
  /// How many valid answers a margin of five points needs, given how many were invited (Cochran 1977).
  package let required: Int?

  /// How many of the links that were sent arrived; its interval is Wilson's.
  package var deliveryRate: Proportion? {
    guard let sent, let delivered, delivered <= sent else { return nil }
    return Proportion(count: delivered, base: sent)
  }
}

/// What the records of fieldwork cannot both say.
package enum FieldworkProblem: Equatable, Sendable {
  /// There are more invitations than services, which only a fault of the register explains.
  case moreInvitedThanServed
}

extension Evidence {
  /// Fieldwork of one period by one dimension, or of everybody.
  package func fieldworkReports(
    in period: Period, by dimension: Dimension?
  ) throws(QueryProblem) -> [FieldworkReport] {
    let breakdown = dimension.map { Breakdown($0) } ?? .none
    let card = try scorecard(Query(survey: survey.key, period: period, breakdown: breakdown))
    let lead = survey.overall.flatMap { question in
      Indicator.indicators(of: question).first.map { (indicator: $0, question: question.key) }
    }
    let register = served.filter { period.contains($0.period) }
    let waits = delays.filter { period.contains($0.period) }
    let links = outreach.filter { period.contains($0.period) }
    let rates = try responseRates(in: period, by: dimension)
    let unheard = (dimension.map(organisation.keys(of:)) ?? []).map { Label($0) }.filter { label in
      !rates.contains { $0.label == label } && register.contains { $0.key(of: dimension) == label.keys[0] }
    }
    return (rates + unheard.map { ResponseRate(label: $0, invited: 0, answered: 0) }).map { rate in
      let key = rate.label.keys.first
      let isRegistered = !register.isEmpty && dimension != .mode
      let services = register.filter { key == nil || $0.key(of: dimension) == key }.reduce(0) { $0 + $1.count }
      return FieldworkReport(
        rate, served: isRegistered ? services : nil,
        days: dimension == nil || dimension == .channel ? Days(waits.filter { key == nil || $0.channel == key }) : nil,
        links: OutreachSum(links.filter { link in dimension.map { link.key(of: $0) == key } ?? true }),
        satisfied: lead.flatMap { card.figure($0.indicator, of: $0.question, for: rate.label) })
    }
  }
}

extension FieldworkReport {
  /// What can be told of a label.
  init(_ rate: ResponseRate, served: Int?, days: Days?, links: OutreachSum, satisfied: Figure?) {
    let invited = rate.invited >= ResponseRate.minimum ? rate.invited : nil
    let isTold = invited != nil && links.sent >= ResponseRate.minimum
    let isContradicted = invited.flatMap { invited in served.map { invited > $0 } } ?? false
    self.init(
      label: rate.label, served: served, invited: invited,
      coverage: isContradicted ? nil : invited.flatMap { FieldworkReport.share($0, of: served) },
      problem: isContradicted ? .moreInvitedThanServed : nil, days: days, sent: isTold ? links.sent : nil,
      delivered: isTold ? links.delivered : nil, responseRate: rate.rate,
      outcomes: isTold ? links.outcomes(rate) : nil,
      satisfied: satisfied,
      bounds: invited.flatMap { invited in
        satisfied?.proportion.flatMap { NonresponseBounds.interval($0, invited: invited) }
      },
      required: invited.flatMap(RequiredSample(margin: 0.05).size))
  }

  private static func share(_ count: Int, of served: Int?) -> Double? {
    served.flatMap { $0 > 0 ? Double(count) / Double($0) : nil }
  }
}

extension ServedCount {
  /// Its key in a dimension; `nil` for one by which services are not registered.
  func key(of dimension: Dimension?) -> String? {
    switch dimension {
    case .channel: channel
    case .department: department
    case .language: language?.rawValue
    case .mode, .arm, nil: nil
    }
  }
}

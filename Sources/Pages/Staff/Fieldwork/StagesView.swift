import Indicators
import Statistics
import Wording

/// From services to answers, in words, bars and a table.
struct StagesView {
  /// A stage on the way.
  private struct Stage {
    let name: FieldworkPhrase
    let number: String
    /// Of the stage before; a dash for the first.
    let share: String
    /// Of the first stage, 0…1; `nil` where there is nothing to draw.
    let part: Double?
  }

  let heading: String
  let sentences: [String]
  let chart: Drawing
  let table: PlainTable

  /// The way of everybody together.
  init(_ report: FieldworkReport, _ formats: Formats) {
    heading = formats.say(FieldworkPhrase.funnel)
    sentences = StagesView.sentences(report, formats).map { formats.say($0) }
    let stages = StagesView.stages(report, formats)
    let rows = stages.compactMap { stage in
      stage.part.map { RowChart.Row(name: formats.say(stage.name), value: stage.number, mark: .bar(value: $0)) }
    }
    chart =
      RowChart(id: "funnel", title: heading, axis: ValueAxis(of: .responseRate), rows: rows, formats: formats)
      .drawing
    table = PlainTable(
      caption: formats.say(StaffPhrase.tableOf(heading)), nameHeading: formats.say(FieldworkPhrase.stage),
      headings: [FieldworkPhrase.number, .ofStageBefore].map { formats.say($0) },
      rows: stages.map { PlainTable.Row(name: formats.say($0.name), cells: [$0.number, $0.share]) })
  }

  private static func sentences(_ report: FieldworkReport, _ formats: Formats) -> [FieldworkPhrase] {
    var said: [FieldworkPhrase] = [report.served.map { .servedSaid($0) } ?? .noRegister]
    if let invited = report.invited {
      said.append(.invitedSaid(invited, coverage: report.coverage.map(formats.percent)))
    }
    if report.problem == .moreInvitedThanServed { said.append(.moreInvitedThanServed) }
    if let rate = report.deliveryRate {
      said.append(.deliveredSaid(rate.count, sent: rate.base, rate: formats.percent(rate.count, of: rate.base)))
    }
    if let rate = report.responseRate { said.append(.answeredSaid(rate: formats.percent(rate))) }
    return said + [.openedSaid] + (report.days.map { [.days(median: $0.median, ninth: $0.ninthDecile)] } ?? [])
  }

  private static func stages(_ report: FieldworkReport, _ formats: Formats) -> [Stage] {
    let (served, invited) = (report.coverage == nil ? nil : report.served, report.invited)
    guard let first = served ?? invited, first > 0 else { return [] }
    func part(_ count: Double) -> Double { count / Double(first) }
    var stages: [Stage] = []
    if let served { stages.append(Stage(name: .served, number: formats.count(served), share: formats.absent, part: 1)) }
    if let invited {
      let share = report.coverage.map(formats.percent) ?? formats.absent
      stages.append(
        Stage(name: .invitations, number: formats.count(invited), share: share, part: part(Double(invited))))
    }
    if let delivery = report.deliveryRate {
      let share = formats.percent(delivery.count, of: delivery.base)
      stages.append(
        Stage(
          name: .delivered, number: formats.count(delivery.count), share: share, part: part(Double(delivery.count))))
    }
    stages.append(
      Stage(name: .opened, number: formats.say(FieldworkPhrase.notTracked), share: formats.absent, part: nil))
    if let invited, let rate = report.responseRate {
      let about = rate * Double(invited)
      let number = formats.say(FieldworkPhrase.aboutThisMany(Int(about.rounded())))
      stages.append(
        Stage(
          name: .answered, number: number, share: formats.say(FieldworkPhrase.ofInvitations(formats.percent(rate))),
          part: part(about)))
    }
    return stages
  }
}

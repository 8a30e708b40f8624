package import Indicators
import Releases
import Statistics
package import Surveys
import Wording

extension Listing {
  /// Targets with what they are held against in a period. One that a later target of the same aim has followed, or that
  /// holds only from a later period on, stands without a figure.
  package init(_ targets: [Target], standings: [TargetStanding], organisation: Organisation) {
    self.init(columns: [
      "survey", "breakdown", "label", "label_ar", "question", "indicator", "target", "since", "period", "n", "value",
      "low", "high", "status", "standing",
    ])
    let held = Dictionary(standings.map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first })
    for target in targets { add(Listing.cells(target, held[target], organisation)) }
  }

  private static func cells(
    _ target: Target, _ held: TargetStanding?, _ organisation: Organisation
  ) -> [Cell] {
    let formats = Formats(language: .english)
    let (aim, figure) = (target.aim, held?.figure)
    func value(_ value: Double) -> String { formats.value(value, of: aim.indicator) }
    let what: [Cell] = [
      .text(aim.survey), .text("\(aim.place.breakdown)"), .text("\(aim.place.label)"),
      .text(organisation.name(of: aim.place.label, in: aim.place.breakdown)(.arabic)), .text(aim.question),
      .text(aim.indicator.rawValue), .number(target.value, value), .text("\(target.since)"),
    ]
    let level: [Cell] = [
      .text(held?.period.description), figure?.base.map { .count($0) } ?? .empty,
      .number(figure?.value, value), .number(figure?.interval?.low, value), .number(figure?.interval?.high, value),
    ]
    return what + level + [.text(figure?.status.rawValue), .text(held?.standing.rawValue)]
  }
}

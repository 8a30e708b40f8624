import Composition
import Demo
import Indicators
import Releases
import Surveys

/// What `rida survey check` says of how much a charity of its size will see.
struct SurveyForesight {
  /// The most ratings of a quarter that are drawn; more show everything that many do.
  static let mostRatings = 20_000
  /// Up to how many ratings a quarter both margins come before their product (docs/evidence.md).
  static let marginsFirst = 1000

  private let survey: Survey
  /// Of one period of the survey.
  let ratings: Int
  private let mix: PlaceMix
  private let isAssumed: Bool

  /// By a number of ratings a quarter, or by what was published of the survey; `nil` where neither is known, and where
  /// the charity has no channel or department.
  init?(_ survey: Survey, ratings: Int?, organisation: Organisation?, workspace: Workspace?) async throws {
    let evidence = try? await workspace?.evidence(survey.key)
    let sheets = evidence?.sheets ?? []
    let published = PlaceMix(publishedIn: sheets, every: survey.release.every)
    guard let mix = published ?? organisation.flatMap({ PlaceMix(assumedOf: $0.offered) }) else { return nil }
    let usual = sheets.suffix(survey.release.every.countPerYear).map { $0.people.values.reduce(0, +) }.sorted()
    let ofPeriod = ratings.map { $0 * 4 / survey.release.every.countPerYear }
    guard let ratings = ofPeriod ?? (usual.isEmpty ? nil : usual[usual.count / 2]), ratings > 0 else { return nil }
    self.survey = survey
    self.ratings = ratings
    self.mix = mix
    isAssumed = published == nil
  }

  /// Its lines, in English as everything of the command line.
  var lines: [String] {
    let foresight = foresight(of: survey.release)
    guard !foresight.sights.isEmpty else { return [] }
    let spread =
      isAssumed
      ? "spread as is assumed where nothing is published (the second largest half the largest, the third a third)"
      : "spread as in what was published"
    let first = "  with \(ratings) ratings a \(survey.release.every.rawValue), \(spread):"
    return [first] + foresight.sights.map(words) + advice(foresight)
  }

  private func foresight(of rule: ReleaseRule) -> Foresight {
    var dice = Sampler(seed: 1)
    return Foresight(of: rule, ratings: ratings, mix: mix, using: &dice)
  }

  private func words(_ sight: Foresight.Sight) -> String {
    let partly =
      sight.parts < 0.5
      ? ""
      : "; \(tenths(sight.parts)) more \(sight.dimension.rawValue)s have one of only a part of their answers, not judged"
    return "    \(sight.dimension.rawValue): \(percent(sight.reach)) of ratings reach a figure of their whole "
      + "\(sight.dimension.rawValue); \(tenths(sight.whole)) of \(sight.labels) have one in a usual "
      + "\(survey.release.every.rawValue)\(partly)"
  }

  /// Both margins instead of their product, where more would be seen by them.
  private func advice(_ foresight: Foresight) -> [String] {
    let rule = survey.release
    let crossed = Breakdown(.channel, .department)
    guard rule.breakdowns.contains(crossed) else { return [] }
    let margins = ReleaseRule(
      breakdowns: [Breakdown(.channel), Breakdown(.department)], every: rule.every, kRelease: rule.kRelease,
      kShow: rule.kShow, kComment: rule.kComment)
    let reached = self.foresight(of: margins).sights.map { "\(percent($0.reach)) by \($0.dimension.rawValue)" }
    let choice =
      ratings * rule.every.countPerYear / 4 < SurveyForesight.marginsFirst
      ? "choose it below about \(SurveyForesight.marginsFirst) ratings a quarter"
      : "the product shows channels within departments too, which so many ratings bear"
    return ["    breakdowns: [channel, department] would reach \(reached.joined(separator: ", ")); \(choice)"]
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

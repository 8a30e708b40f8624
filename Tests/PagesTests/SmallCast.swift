import Indicators
import Releases
import Surveys

@testable import Pages

/// A charity of a hundred and sixty answers a quarter: five departments, of which one has a part of its answers elsewhere.
extension Cast {
  static let smallOrganisation = Organisation(
    channels: organisation.channels,
    departments: organisation.departments + [
      Department(key: "finance", name: LocalizedText(ar: "المساعدات المالية", en: "Financial support")),
      Department(key: "goods", name: LocalizedText(ar: "المساعدات العينية", en: "Support in kind")),
      Department(key: "branches", name: LocalizedText(ar: "خدمات الفروع", en: "Branch services")),
    ])

  static let smallEvidence = Evidence(
    survey: survey, organisation: smallOrganisation, sheets: [before, period].map(smallSheet))

  private static func smallSheet(_ period: Period) -> TallySheet {
    let satisfied = [("reception", 36, 48), ("research", 27, 34), ("visits", 19, 25), ("finance", 9, 22)]
    let parted = [("goods", 15, 20)]
    let counts = (satisfied + parted).flatMap { department, good, all in
      [("5", good), ("2", all - good)].map { value, count in
        smallCount(department, "overall", value, count)
      } + [smallCount(department, BallotCount.question, BallotCount.value, all)]
    }
    let other = [
      smallCount(Label.other, "overall", "4", 12), smallCount(Label.other, BallotCount.question, BallotCount.value, 12),
    ]
    let people = satisfied.map { ($0.0, $0.2) } + [("goods", 29), ("branches", 3)]
    return TallySheet(
      period: period, version: 3, counts: counts + other,
      people: Dictionary(
        uniqueKeysWithValues: people.map { (Place(channel: "interview", department: $0, mode: .sms), $1) }))
  }

  private static func smallCount(_ department: String, _ question: String, _ value: String, _ count: Int) -> Count {
    Count(
      breakdown: Breakdown(.department), label: Label(department), question: question, value: value, count: count)
  }
}

extension Gallery {
  /// Departments with few answers, each beside its estimate.
  static func smallBreakdown(_ language: Language) throws -> BreakdownPage {
    let breakdown = Breakdown(.department)
    return BreakdownPage(
      frame: frame("/departments", language),
      scorecard: try Cast.smallEvidence.scorecard(
        Query(survey: Cast.survey.key, period: Cast.period, breakdown: breakdown, comparison: Cast.before)
      ).estimating(["overall"]),
      question: Cast.questions[0], organisation: Cast.smallOrganisation,
      comparison: try Cast.comparison(breakdown, Cast.smallEvidence))
  }
}

import Foundation
import Indicators
import Reporting
import Seals
import Surveys
import Testing
import Workbooks

/// Reports with every kind of sheet, for any survey.
enum ReportShape {
  static func document(_ survey: Survey, _ profile: ReportProfile) -> ReportDocument {
    let told = survey.questions.flatMap { Indicator.indicators(of: $0) }.filter { $0.unit == .share }
    let lead = told.first ?? .satisfied
    return ReportDocument(
      key: "generated-\(profile)", title: LocalizedText(ar: "تقرير", en: "Report"), survey: survey.key,
      profile: profile, language: .arabic, trend: 8,
      sheets: profile.kinds.map { kind in
        SheetPlan(
          kind: kind, title: LocalizedText(ar: "ورقة \(kind.rawValue)", en: kind.rawValue),
          indicators: [lead, .mean])
      })
  }

  /// A key that everybody may know.
  static var sealing: Sealing {
    get throws {
      Sealing(
        key: try #require(SealKey(secret: Data(repeating: 7, count: 32))),
        address: { "https://rida.example/verify/\($0)" }, picture: { _ in nil })
    }
  }
}

import Documents
import Fieldwork
import Foundation
import Surveys
import Wording

@testable import Pages

/// What anybody is told of a report: of its figures, by their fingerprint, and of its file.
extension Gallery {
  static func proofs(_ language: Language) -> [String: String] {
    let code = language.rawValue
    var pages = [
      "proof.\(code)": proof(language, of: "old").html, "proof-new.\(code)": proof(language, of: "new").html,
      "proof-unknown.\(code)": proof(language, of: "other").html, "file-check.\(code)": fileCheck(language, nil).html,
    ]
    for (name, outcome) in outcomes { pages["file-\(name).\(code)"] = fileCheck(language, outcome).html }
    return pages
  }

  /// Figures of which another edition was published since, or a fingerprint that nobody knows.
  static func proof(_ language: Language, of text: String) -> ProofPage {
    let fingerprint = Fingerprint(of: Data(text.utf8))
    let plans = reports(language)
    return ProofPage(
      language: language, digits: .western, fingerprint: "\(fingerprint)", key: "MCowBQYDK2VwAyEA=",
      proof: ProofPage.Proof(fingerprint, among: plans.built) { name in plans.plans.first { $0.name == name }?.title })
  }

  static func fileCheck(_ language: Language, _ outcome: FileCheckPage.Outcome?) -> FileCheckPage {
    FileCheckPage(language: language, digits: .western, outcome: outcome)
  }

  static let outcomes: [(name: String, outcome: FileCheckPage.Outcome)] = [
    ("genuine", .genuine(seal(edition: 1, of: "old"))), ("provisional", .same(seal(edition: 0, of: "other"))),
    (
      "altered",
      .altered(
        [
          .changed(cell("D4", "مقابلة شخصية", "نسبة الرضا"), now: "99%", was: "80%"),
          .added(cell("B40", "", ""), now: "<b>كل شيء بخير</b>"),
          .emptied(cell("C5", "مكالمة هاتفية", "عدد الإجابات"), was: "86"), .sheetMissing("ما حُجب ولماذا"),
          .sheetAdded("Sheet1"), .odd(.chart(1), sheet: "القنوات"), .odd(.row("7"), sheet: "القنوات"),
          .odd(.part("xl9/workbook.xml"), sheet: nil), .sealChanged("الإثبات"), .somewhere,
        ], all: 11)
    ),
    ("foreign", .foreign), ("unsealed", .unsealed), ("unchecked", .unchecked(.noFile)),
    ("damaged", .unchecked(.damaged)),
  ]

  private static func cell(_ address: String, _ row: String, _ column: String) -> CellWords {
    CellWords(sheet: "القنوات", address: address, row: row, column: column)
  }

  private static func seal(edition: Int, of text: String) -> FileCheckPage.Seal {
    FileCheckPage.Seal(
      title: LocalizedText(ar: "تقرير المجلس", en: "Report to the board"), period: Cast.period, edition: edition,
      builtOn: day, fingerprint: "\(Fingerprint(of: Data(text.utf8)))", proof: proof(.arabic, of: text).proof)
  }

  /// For each of these templates the views with which the gallery draws it.
  static func proofViews() -> [(template: String, views: [Any])] {
    let english = Language.english
    let checks = [nil] + outcomes.map { Optional($0.outcome) }
    let form = FileFormView(Formats(language: english), problem: .noFile)
    return [
      ("proof", [ProofView(proof(english, of: "old")), form]), ("file-form", [form]),
      ("file-check", checks.map { FileCheckView(fileCheck(english, $0)) } + [form]),
    ]
  }
}

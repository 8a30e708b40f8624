package import Surveys

/// What a seal says about a workbook: which report it is, and the fingerprint of its figures.
package struct SealStatement: Equatable, Sendable {
  /// The key of the report's definition.
  package let report: String
  package let period: Period
  package let language: Language
  package let edition: Edition
  /// SHA-256, in hexadecimal digits, of all figures that it tells, whatever the language: `ReportBuild.figures`.
  package let figures: String

  /// A statement on a report.
  package init(report: String, period: Period, language: Language, edition: Edition, figures: String) {
    self.report = report
    self.period = period
    self.language = language
    self.edition = edition
    self.figures = figures
  }

  /// What is signed for the cover.
  var text: String { SealField.stated.map { "\($0.rawValue) \(self[$0])\n" }.joined() }

  /// A field as it is written.
  subscript(field: SealField) -> String {
    switch field {
    case .report: report
    case .period: "\(period)"
    case .language: language.rawValue
    case .edition: "\(edition.number)"
    case .built: "\(edition.builtOn)"
    case .head: edition.head ?? SealField.none
    case .previous: edition.previousHead ?? SealField.none
    case .figures: figures
    case .version, .signature, .sheets, .cells, .digest, .list, .seal, .key: ""
    }
  }

  /// A statement from the fields of a workbook; `nil` where one is missing or cannot be.
  init?(_ fields: [SealField: String]) {
    func hash(_ field: SealField) -> String? { fields[field].flatMap { $0 == SealField.none ? nil : $0 } }
    guard let report = fields[.report], let period = fields[.period].flatMap({ Period($0) }),
      let language = fields[.language].flatMap(Language.init), let number = fields[.edition].flatMap({ Int($0) }),
      let built = fields[.built].flatMap({ Day($0) }), let figures = fields[.figures]
    else { return nil }
    self.init(
      report: report, period: period, language: language,
      edition: Edition(number: number, builtOn: built, head: hash(.head), previousHead: hash(.previous)),
      figures: figures)
  }
}

/// The fields of a seal, by the names under which they stand on its sheet.
package enum SealField: String, CaseIterable {
  /// How the seal is made: `SealVersion`.
  case version = "rida-seal"
  case report, period, language, edition, built, head, previous, figures
  /// The signature over the fields above, printed on the cover.
  case signature
  /// The names of all sheets.
  case sheets
  /// How many cells are sealed.
  case cells
  /// SHA-256 of all sealed cells.
  case digest
  /// SHA-256 of the list of marks.
  case list
  /// The signature over everything above.
  case seal
  case key

  /// Stands for what there is none of.
  static let none = "-"
  /// What the signature on the cover is over.
  static let stated: [SealField] = [.report, .period, .language, .edition, .built, .head, .previous, .figures]
  /// What the seal is over, beside the statement.
  static let counted: [SealField] = [.sheets, .cells, .digest, .list]
}

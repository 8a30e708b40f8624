import Records
import Surveys
import Workbooks

/// Seals the sheets of one report.
struct ReportSeal {
  let statement: SealStatement
  let sealing: Sealing

  var language: Language { statement.language }
  var edition: Edition { statement.edition }
  /// The page of proof.
  var address: String { sealing.address(statement.figures) }

  /// The signature that stands on the cover.
  func signature() throws -> String { try sealing.key.signature(of: statement.text) }

  /// All sheets with the seal on its own, which comes last.
  func sealed(_ sheets: [Sheet], on proof: ProofSheet) throws -> [Sheet] {
    let drafts = sheets + [proof.sheet(sealed: nil)]
    let formats = CellFormats(WorkbookLanguage(language))
    let seal = try WorkbookSeal(
      drafts.map { VisibleSheet($0, formats: formats) }, statement: statement, by: sealing.key)
    return sheets + [proof.sheet(sealed: (seal, drafts.map(\.name)))]
  }
}

import Records
package import Surveys
package import Workbooks

/// Seals the sheets of one report.
package struct ReportSeal: Sendable {
  package let statement: SealStatement
  package let sealing: Sealing

  /// A seal that says something of a report.
  package init(_ statement: SealStatement, by sealing: Sealing) {
    self.statement = statement
    self.sealing = sealing
  }

  package var language: Language { statement.language }
  package var edition: Edition { statement.edition }
  /// The page of proof.
  package var address: String { sealing.address(statement.figures) }

  /// The signature that stands on the cover.
  package func signature() throws -> String { try sealing.key.signature(of: statement.text) }

  /// All sheets with the seal on its own, which comes last.
  package func sealed(_ sheets: [Sheet], on proof: ProofSheet) throws -> [Sheet] {
    let drafts = sheets + [proof.sheet(sealed: nil)]
    let formats = CellFormats(WorkbookLanguage(language))
    let seal = try WorkbookSeal(drafts, formats: formats, statement: statement, by: sealing.key)
    return sheets + [proof.sheet(sealed: (seal, drafts.map(\.name)))]
  }
}

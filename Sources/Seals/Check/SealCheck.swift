package import Foundation
import Records
package import Tables
package import Workbooks

/// Whether a workbook is what was sealed.
package struct SealCheck: Equatable, Sendable {
  /// Who sealed it.
  package enum Signer: Equatable, Sendable {
    /// The key that is trusted.
    case trusted
    /// Another key than the trusted one, or one of which nothing is known here.
    case other(PublicSealKey)
    /// Nobody: the signature fits no key.
    case nobody
  }

  /// What the seal says; `nil` where there is no seal, or one that says nothing.
  package let statement: SealStatement?
  package let signer: Signer
  /// What is not as it was sealed, in the order of the sheets.
  package let alterations: [Alteration]

  /// Whether the file is, byte by byte, the one that was sealed; older files do not tell.
  package let isAsWritten: Bool

  /// Whether everything that a reader sees is as the trusted key sealed it.
  package var isGenuine: Bool { statement != nil && signer == .trusted && alterations.isEmpty }

  /// Checks a file by its bytes; without a key to trust, nobody can tell who sealed it. The signature is looked at before
  /// the sheets are read, and the whole costs no more than the budget.
  /// - Parameter picture: the picture that leads to an address, by which the oldest seals' pictures are checked.
  package init(
    _ content: Data, trusting key: PublicSealKey?, budget: ReadingBudget = .whole,
    picture: ((String) -> Data?)? = nil
  ) throws(PackageProblem) {
    let reader = try XLSXReader(content, in: WorkbookLanguage.all, budget: budget)
    guard let (index, own, seal) = try SealCheck.seal(in: reader) else {
      (statement, signer, alterations, isAsWritten) = (nil, .nobody, [], false)
      return
    }
    statement = SealStatement(seal.fields)
    signer = statement.map { SealCheck.signer(of: $0, seal.fields, trusting: key) } ?? .nobody
    guard let statement, let signed = signer.key(trusting: key) else {
      (alterations, isAsWritten) = ([.list(sheet: seal.sheet)], false)
      return
    }
    let parts = seal.version == .parts ? try PartsSeal(of: reader.archive, by: signed, budget: budget) : nil
    isAsWritten = parts?.isWhole ?? false
    guard !isAsWritten else {
      alterations = []
      return
    }
    var sheets: [VisibleSheet] = []
    for other in reader.names.indices { sheets.append(other == index ? own : try reader.sheet(other)) }
    let whole = WholeLook(reader, sheets, language: statement.language, seal: seal.sheet)
    let unsealed = seal.version == .cells ? UnsealedLook(sheets, statement, picture: picture).alterations : []
    let named: [Alteration] = signer == .trusted && !seal.names(key) ? [.list(sheet: seal.sheet)] : []
    let seen = (named + whole.alterations + SealComparison(sheets, with: seal).alterations + unsealed).withoutEchoes
    let patched = (parts?.patched ?? []).map { Alteration.odd(sheet: reader.tab(of: $0), .patched($0)) }
    alterations = seen.isEmpty ? patched : seen
  }

  private init(_ check: SealCheck, alterations: [Alteration]) {
    (statement, signer, isAsWritten) = (check.statement, check.signer, check.isAsWritten)
    self.alterations = alterations
  }

  /// The same check, which also says what the charity sealed: as a file tells it that is kept.
  package func naming(_ kept: Data) throws(PackageProblem) -> SealCheck {
    let reader = try XLSXReader(kept, in: WorkbookLanguage.all, budget: .whole)
    var cells: [String: [CellAddress: VisibleCell]] = [:]
    for (index, name) in reader.names.enumerated() {
      cells[name] = Dictionary(
        try reader.sheet(index).cells.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let known = cells
    return SealCheck(
      self, alterations: alterations.map { $0.naming { known[$0.sheet]?[$0.address].map { "\($0.value)" } } })
  }

  /// The seal and its sheet, which is the last one unless sheets were added.
  private static func seal(
    in reader: XLSXReader
  ) throws(PackageProblem) -> (index: Int, sheet: VisibleSheet, seal: SealFields)? {
    for index in reader.names.indices.reversed() {
      let sheet = try reader.sheet(index)
      if let seal = SealFields(sheet) { return (index, sheet, seal) }
    }
    return nil
  }

  private static func signer(
    of statement: SealStatement, _ fields: [SealField: String], trusting trusted: PublicSealKey?
  ) -> Signer {
    func isSealed(by key: PublicSealKey) -> Bool {
      key.signed(statement.text, fields[.signature] ?? "")
        && key.signed(WorkbookSeal.text(statement, fields), fields[.seal] ?? "")
    }
    if let trusted, isSealed(by: trusted) { return .trusted }
    guard let named = fields[.key].flatMap({ PublicSealKey($0) }), isSealed(by: named) else { return .nobody }
    return .other(named)
  }
}

extension SealCheck.Signer {
  /// The key that sealed the file; `nil` where none did.
  fileprivate func key(trusting trusted: PublicSealKey?) -> PublicSealKey? {
    switch self {
    case .trusted: trusted
    case .other(let key): key
    case .nobody: nil
    }
  }
}

package import Foundation

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

  /// Whether nothing was changed since the trusted key sealed it.
  package var isGenuine: Bool { statement != nil && signer == .trusted && alterations.isEmpty }

  /// Checks a file by its bytes, which unpack to so many at most; without a key to trust, nobody can tell who sealed it.
  package init(
    _ content: Data, trusting key: PublicSealKey?, unpacking largest: Int = XLSXArchive.largestWhole
  ) throws(XLSXReadProblem) {
    let sheets = try XLSXReader(content, unpacking: largest).sheets
    guard let place = sheets.firstIndex(where: { $0.sealRows.contains { $0.name == SealField.version.rawValue } })
    else {
      (statement, signer, alterations) = (nil, .nobody, [])
      return
    }
    let comparison = SealComparison(sheets, seal: place)
    statement = SealStatement(comparison.fields)
    signer = statement.map { SealCheck.signer(of: $0, comparison.fields, trusting: key) } ?? .nobody
    alterations = comparison.alterations
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

/// One thing that is not as it was sealed.
package enum Alteration: Equatable, Sendable {
  /// Another content than was sealed.
  case changed(sheet: String, address: CellAddress, now: String)
  /// A cell where none was.
  case added(sheet: String, address: CellAddress, now: String)
  case removed(sheet: String, address: CellAddress)
  case sheetMissing(String)
  case sheetAdded(String)
  /// A sheet, a row or a column that nobody sees.
  case hidden(sheet: String)
  /// The list that tells cells apart is not the one that was sealed, so that no cell can be named with certainty.
  case list(sheet: String)
  /// Some cell was replaced by one with the same mark.
  case somewhere
}

extension Alteration: CustomStringConvertible {
  package var description: String {
    switch self {
    case .changed(let sheet, let address, let now): "\(sheet)!\(address) was changed; it now holds \(now)"
    case .added(let sheet, let address, let now): "\(sheet)!\(address) was added; it holds \(now)"
    case .removed(let sheet, let address): "\(sheet)!\(address) was emptied"
    case .sheetMissing(let sheet): "the sheet ‘\(sheet)’ is missing"
    case .sheetAdded(let sheet): "the sheet ‘\(sheet)’ was added"
    case .hidden(let sheet): "the sheet ‘\(sheet)’, or a row or column of it, was hidden"
    case .list(let sheet): "the seal itself was changed, on the sheet ‘\(sheet)’"
    case .somewhere: "a cell was changed, and the seal cannot tell which"
    }
  }
}

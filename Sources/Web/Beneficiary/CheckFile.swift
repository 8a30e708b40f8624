import Archive
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Reporting
import Surveys
import Wording
import Worker

/// Checks the file of a report for anybody who holds one. The file is read and forgotten.
extension Site {
  /// Bytes of a file, and of what it may unpack to: several times the largest report of a year.
  private static let largest = (file: FileCheckPage.megabytes * 1_000_000, unpacked: 12_000_000)

  @Sendable func showFileCheck(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await fileCheck(nil, request)
  }

  @Sendable func receiveFileCheck(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard await checks.enter() else {
      return try await fileCheck(.unchecked(.busy), request, status: .serviceUnavailable)
    }
    do {
      let outcome = try await outcome(of: request)
      await checks.leave()
      if case .unchecked = outcome { return try await fileCheck(outcome, request, status: .unprocessableContent) }
      return try await fileCheck(outcome, request)
    } catch {
      await checks.leave()
      throw error
    }
  }

  private func outcome(of request: Request) async throws -> FileCheckPage.Outcome {
    let tooLarge = FileCheckPage.Outcome.unchecked(.tooLarge(megabytes: FileCheckPage.megabytes))
    guard let body = try await request.received(upTo: Site.largest.file + Site.aroundFile, within: .seconds(60)) else {
      return tooLarge
    }
    let form = try Multipart(body, contentType: request.headers[.contentType] ?? "")
    guard let file = form["file"], file.fileName != nil, !file.content.isEmpty else { return .unchecked(.noFile) }
    guard file.content.count <= Site.largest.file else { return tooLarge }
    do {
      let check = try await checks.check(
        Data(file.content), trusting: reportDesk.publicKey, unpacking: Site.largest.unpacked)
      return try await outcome(of: check)
    } catch let problem as XLSXReadProblem {
      switch problem {
      case .noWorkbook: return .unchecked(.noWorkbook)
      case .tooLarge: return tooLarge
      case .damaged: return .unchecked(.damaged)
      }
    }
  }

  private func outcome(of check: SealCheck) async throws -> FileCheckPage.Outcome {
    guard let statement = check.statement else {
      return check.alterations.isEmpty ? .unsealed : .altered(check.alterations)
    }
    guard check.alterations.isEmpty else { return .altered(check.alterations) }
    switch check.signer {
    case .trusted: return .genuine(try await seal(statement))
    case .other: return .foreign
    case .nobody: return .altered([.somewhere])
    }
  }

  private func seal(_ statement: SealStatement) async throws -> FileCheckPage.Seal {
    let titles = reportTitles()
    let reports = try await stores.reports.reports()
    let proof = Fingerprint(statement.figures).flatMap { fingerprint in
      ProofPage.Proof(fingerprint, among: reports, title: { titles[$0] })
    }
    return FileCheckPage.Seal(
      title: titles[statement.report] ?? LocalizedText(ar: statement.report), period: statement.period,
      edition: statement.edition.number, builtOn: statement.edition.builtOn, fingerprint: statement.figures,
      proof: proof)
  }

  private func fileCheck(
    _ outcome: FileCheckPage.Outcome?, _ request: Request, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let digits = try await settings.current().digits
    return .page(FileCheckPage(language: request.language, digits: digits, outcome: outcome).html, status: status)
  }
}

extension FileCheckPage.Outcome {
  /// What is not as it was sealed, the first of it named.
  fileprivate static func altered(_ alterations: [Alteration]) -> FileCheckPage.Outcome {
    .altered(alterations.prefix(FileCheckPage.mostPlaces).map(FileCheckPhrase.init), all: alterations.count)
  }
}

extension FileCheckPhrase {
  /// An alteration in words; what a cell now holds is cut where it is long.
  fileprivate init(_ alteration: Alteration) {
    func cell(_ sheet: String, _ address: CellAddress) -> String { "\(sheet)!\(address)" }
    func short(_ text: String) -> String { text.count > 60 ? "\(text.prefix(60))…" : text }
    self =
      switch alteration {
      case .changed(let sheet, let address, let now): .changed(cell: cell(sheet, address), now: short(now))
      case .added(let sheet, let address, let now): .added(cell: cell(sheet, address), now: short(now))
      case .removed(let sheet, let address): .emptied(cell: cell(sheet, address))
      case .sheetMissing(let sheet): .sheetMissing(sheet)
      case .sheetAdded(let sheet): .sheetAdded(short(sheet))
      case .hidden(let sheet): .hidden(sheet)
      case .list(let sheet): .sealChanged(sheet)
      case .somewhere: .somewhere
      }
  }
}
